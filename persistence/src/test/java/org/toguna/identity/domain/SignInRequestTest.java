package org.toguna.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.identity.domain.SignInRequest.Try;
import org.toguna.outbox.domain.Letterhead;

class SignInRequestTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final EmailAddress AWA = new EmailAddress(" Awa@Example.org ");

    private final String account = UUID.randomUUID().toString();
    private final String browser = Token.make();

    @Test
    void itsCodeIsGoodOnce() {
        var request = answered("right", "link");
        assertThat(request.tryCode("right", NOW)).isEqualTo(Try.GOOD);
        assertThat(request.tryCode("right", NOW)).isEqualTo(Try.SPENT);
        assertThat(request.follow(NOW)).isEqualTo(Try.SPENT);
    }

    @Test
    void itsLinkSurvivesFiveWrongCodesAndTheCodeDoesNot() {
        var request = answered("right", "link");
        for (int i = 0; i < SignInRequest.TRIES; i++) {
            assertThat(request.tryCode("wrong", NOW)).isEqualTo(Try.WRONG);
        }
        assertThat(request.tryCode("right", NOW)).isEqualTo(Try.SPENT);
        assertThat(request.follow(NOW)).isEqualTo(Try.GOOD);
        assertThat(request.follow(NOW)).isEqualTo(Try.SPENT);
    }

    @Test
    void itsCodeLastsAQuarterOfAnHourAndItsLinkAnHour() {
        var request = answered("right", "link");
        var later = NOW.plus(SignInRequest.CODE_LASTS).plusSeconds(1);
        assertThat(request.tryCode("right", later)).isEqualTo(Try.EXPIRED);
        assertThat(request.isOpenAt(later)).isTrue();
        assertThat(request.follow(NOW.plus(SignInRequest.LINK_LASTS).plusSeconds(1)))
                .isEqualTo(Try.EXPIRED);
    }

    @Test
    void withoutALetterNoCodeIsRightAndTriesRunOutAllTheSame() {
        var request = asked();
        request.leaveUnanswered();
        for (int i = 0; i < SignInRequest.TRIES; i++) {
            assertThat(request.tryCode("wrong", NOW)).isEqualTo(Try.WRONG);
        }
        assertThat(request.tryCode("wrong", NOW)).isEqualTo(Try.SPENT);
    }

    @Test
    void theAddressGoesOnceTheLetterIsWritten() {
        assertThat(asked().email()).contains(AWA);
        assertThat(answered("right", "link").email()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachBrowserSeesItsOwnTheNewestFirst(Database database) {
        database.run(entities -> {
            var requests = new SignInRequests(entities);
            requests.add(request(browser, NOW));
            requests.add(request(browser, NOW.plusSeconds(1)));
            requests.add(request(Token.make(), NOW.plusSeconds(2)));
            requests.add(request(browser, NOW.minusSeconds(3601)));
        });
        database.run(entities -> {
            var mine = new SignInRequests(entities).of(browser, NOW);
            assertThat(mine).hasSize(2);
            mine.get(0).tryCode("wrong", NOW.plus(SignInRequest.CODE_LASTS).plusSeconds(1));
            assertThat(mine.get(0)
                            .tryCode("wrong", NOW.plus(SignInRequest.CODE_LASTS).plusSeconds(1)))
                    .isEqualTo(Try.WRONG);
            assertThat(mine.get(1)
                            .tryCode("wrong", NOW.plus(SignInRequest.CODE_LASTS).plusSeconds(1)))
                    .isEqualTo(Try.EXPIRED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOverIsErased(Database database) {
        database.run(entities -> new SignInRequests(entities).add(request(browser, NOW)));
        database.run(entities -> new SignInRequests(entities).forgetOld(NOW.plusSeconds(7201)));
        database.run(entities ->
                assertThat(new SignInRequests(entities).of(browser, NOW)).isEmpty());
    }

    private SignInRequest answered(String code, String link) {
        var request = asked();
        request.answer(UUID.randomUUID(), code, link);
        return request;
    }

    private SignInRequest asked() {
        return request(browser, NOW);
    }

    private SignInRequest request(String by, Instant at) {
        return new SignInRequest(
                by, account, "network", Letterhead.INSTALLATION, AWA, null, "/sign-in/link/{link}", at);
    }
}
