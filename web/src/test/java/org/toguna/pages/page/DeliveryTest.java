package org.toguna.pages.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private final ByteArrayOutputStream arrived = new ByteArrayOutputStream();
    private int attempts;
    private int largest;
    private boolean gone;

    private final Delivery delivery =
            new Delivery(response(), new Patience(10, Duration.ofSeconds(30)), "/api/forums/demo-1/data.zip");

    @Test
    void what_is_written_arrives() throws IOException {
        var out = delivery.getOutputStream();
        out.write("abc".getBytes());
        out.write('d');
        out.close();

        assertThat(arrived).hasToString("abcd");
    }

    @Test
    void a_whole_file_is_sent_in_pieces() throws IOException {
        var file = new byte[1 << 20];
        new Random(20261130).nextBytes(file);

        delivery.getOutputStream().write(file);

        assertThat(arrived.toByteArray()).isEqualTo(file);
        assertThat(largest).isLessThan(32_768);
    }

    @Test
    void what_is_printed_arrives() throws IOException {
        var writer = delivery.getWriter();
        writer.print("Traoré");
        writer.printf(", %d", 3);
        writer.flush();

        assertThat(arrived.toString("UTF-8")).isEqualTo("Traoré, 3");
    }

    @Test
    void who_has_left_disturbs_nobody_and_is_written_to_once() throws IOException {
        gone = true;
        var out = delivery.getOutputStream();
        for (int i = 0; i < 100; i++) {
            out.write(new byte[8192]);
        }
        out.flush();
        delivery.flushBuffer();
        out.close();

        assertThat(attempts).isEqualTo(1);
    }

    private HttpServletResponse response() {
        var stream = new ServletOutputStream() {
            @Override
            public void write(int one) throws IOException {
                attempts++;
                if (gone) {
                    throw new IOException("Connection reset by peer");
                }
                arrived.write(one);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                attempts++;
                if (gone) {
                    throw new IOException("Connection reset by peer");
                }
                arrived.write(bytes, from, length);
                largest = Math.max(largest, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
        return (HttpServletResponse) Proxy.newProxyInstance(
                DeliveryTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getOutputStream" -> stream;
                    case "getWriter" -> new PrintWriter(arrived, true, StandardCharsets.UTF_8);
                    case "flushBuffer" -> null;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
