package org.toguna.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Debian's nginx with the configuration that docs/nginx.conf tells operators to use, a certificate of its own and a free port. */
final class Nginx implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");
    private static final Path DOCUMENTED = Path.of("docs/nginx.conf");
    private static final Duration STARTING = Duration.ofSeconds(30);

    private final Path folder;
    private final int port = Toguna.freePort();
    private final List<Integer> nodes = new ArrayList<>();
    private X509Certificate certificate;
    private HttpClient client;
    private Process process;

    /** @param folder for what it needs and writes, to be deleted by whoever made it */
    Nginx(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    String address() {
        return "https://localhost:" + port;
    }

    URI uri(String path) {
        return URI.create(address() + path);
    }

    /** In front of nodes at these ports. */
    Nginx start(int... ports) {
        for (int node : ports) {
            nodes.add(node);
        }
        Debian.provide(PROGRAM, "nginx");
        try {
            writeCertificate();
            Files.writeString(folder.resolve("site.conf"), site());
            Files.writeString(folder.resolve("nginx.conf"), frame());
            process = new ProcessBuilder(
                            PROGRAM.toString(), "-p", folder.toString(), "-c", "nginx.conf", "-g", "daemon off;")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("nginx.log").toFile())
                    .start();
            awaitPort();
            client = trusting();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The documented file, but for names, ports and paths. */
    private String site() throws IOException {
        return Files.readString(DOCUMENTED)
                .replace("listen 80;", "listen 127.0.0.1:" + Toguna.freePort() + ";")
                .replace("listen 443 ssl;", "listen 127.0.0.1:" + port + " ssl;")
                .replaceAll("/etc/ssl/\\w+/forum\\.example\\.org\\.", folder + "/certificate.")
                .replace("forum.example.org", "localhost")
                .replace("127.0.0.1:8080", "127.0.0.1:" + nodes.get(0))
                .replace("127.0.0.1:8081", "127.0.0.1:" + nodes.get(1));
    }

    /** What a distribution puts around sites. */
    private String frame() {
        var temporary = new StringBuilder();
        for (var kind : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
            temporary
                    .append(kind)
                    .append("_temp_path ")
                    .append(folder.resolve(kind))
                    .append(";\n");
        }
        return """
                worker_processes 1;
                pid %1$s/nginx.pid;
                error_log stderr warn;
                %2$s
                events {}
                http {
                    log_format node '$upstream_addr $request_method $uri $status';
                    access_log %1$s/access.log node;
                    %3$s
                    include %1$s/site.conf;
                }
                """.formatted(folder, System.getProperty("user.name").equals("root") ? "user root;" : "", temporary);
    }

    private void writeCertificate() throws GeneralSecurityException, OperatorCreationException, IOException {
        var maker = KeyPairGenerator.getInstance("EC");
        maker.initialize(new ECGenParameterSpec("secp256r1"));
        var keys = maker.generateKeyPair();
        var name = new X500Name("CN=localhost");
        var now = Instant.now();
        var built = new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        Date.from(now.minus(Duration.ofDays(1))),
                        Date.from(now.plus(Duration.ofDays(1))),
                        name,
                        keys.getPublic())
                .addExtension(
                        Extension.subjectAlternativeName,
                        false,
                        new GeneralNames(new GeneralName(GeneralName.dNSName, "localhost")))
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()));
        certificate = new JcaX509CertificateConverter().getCertificate(built);
        Files.writeString(folder.resolve("certificate.pem"), pem("CERTIFICATE", certificate.getEncoded()));
        Files.writeString(
                folder.resolve("certificate.key"),
                pem("PRIVATE KEY", keys.getPrivate().getEncoded()));
    }

    private static String pem(String label, byte[] content) {
        return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n"
                .formatted(label, Base64.getMimeEncoder().encodeToString(content));
    }

    /** A client that trusts this certificate, and no other. */
    HttpClient client() {
        return client;
    }

    private HttpClient trusting() {
        try {
            var known = KeyStore.getInstance(KeyStore.getDefaultType());
            known.load(null, null);
            known.setCertificateEntry("nginx", certificate);
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(known);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .sslContext(context)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port of the node that answered last to a request for such a path. */
    int nodeThatAnswered(String path) {
        var line = Pattern.compile("127\\.0\\.0\\.1:(\\d+) [A-Z]+ " + Pattern.quote(path) + " \\d+");
        try {
            return line.matcher(Files.readString(folder.resolve("access.log")))
                    .results()
                    .map(found -> Integer.valueOf(found.group(1)))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitPort() throws IOException {
        long deadline = System.nanoTime() + STARTING.toNanos();
        while (true) {
            try (var socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException(
                            String.format(Locale.ROOT, "nginx: %s", Files.readString(folder.resolve("nginx.log"))));
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
