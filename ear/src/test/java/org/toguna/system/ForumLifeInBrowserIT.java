package org.toguna.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A forum from its invitation to the opening of the next one, on PostgreSQL, in French, by people before their screens alone. */
class ForumLifeInBrowserIT {
    private static final String FORUM = "/forums/forum-2041";
    private static final String NEXT = "/forums/forum-2043";
    private static final LocalDate TODAY = Invitations.TODAY;
    private static final List<String> SUBJECTS =
            List.of("Des transferts moins chers", "Un guichet unique", "La reconnaissance des diplômes");

    private static Toguna toguna;
    private static Browser browser;

    private final Visitor anybody = Visitor.onPhone(toguna, browser);
    private final Visitor organiser = Visitor.atDesk(toguna, browser);
    private final Visitor administrator = Visitor.atDesk(toguna, browser);
    private final Visitor evaluator = Visitor.atDesk(toguna, browser);
    private final Visitor focalPoint = Visitor.atDesk(toguna, browser);
    private final List<Visitor> electors = new ArrayList<>();

    @BeforeAll
    static void start() {
        toguna = Toguna.on(Database.postgresql()).start();
        browser = Browser.launch();
    }

    @AfterAll
    static void stop() {
        browser.close();
        toguna.close();
    }

    @Test
    void a_forum_lives_from_its_invitation_to_the_next_edition() throws IOException {
        organiser.signsInByPassword(Demonstration.ORGANISER);
        administrator.signsInByPassword(Demonstration.ADMINISTRATOR);

        organiserConvenes();
        organiserGroupsCountriesAndNamesPlaces();
        organiserNamesEvaluator();
        peopleRegister();
        organiserRefusesOneAndAccreditsTheOthers();
        electorsContribute();
        organiserMakesTheAgenda();
        organiserPreparesTheVote();
        electorsVote();
        organiserNoLongerGroupsCountriesAnew();
        administratorLetsPass(12);
        anybodyReadsTheResults();

        plenaryRecommends();
        organiserImportsTheOtherRecommendations();
        governmentAnswers();
        organiserNamesTheFocalPoint();
        ministryCommitsByAct();
        ministryAmendsItsCommitment();
        focalPointReportsWithEvidence();
        organiserConvenesTheNextEditionWhichTheGateHoldsShut();

        administratorLetsPass(10);
        electorsRate();
        evaluatorFinds();
        governmentGivesItsView();
        evaluatorTransmits();
        administratorLetsPass(31);
        anybodyReadsTheThreeVoices();
        anybodyDownloadsTheReport();
        nextEditionIsOpen();

        assertThat(browser.complaints()).isEmpty();
    }

    private void organiserConvenes() {
        organiser
                .opens("/office/convene")
                .types("slug", "forum-2041")
                .types("name", "Premier Forum de l’invention")
                .types("convener", "Conseil de l’invention")
                .chooses("country", "XX")
                .types("city", "Nulle-Part")
                .types("starts", TODAY.toString())
                .types("ends", TODAY.minusDays(1).toString());
        fillWindow("registration", -1, 10);
        fillWindow("contribution", -1, 10);
        fillWindow("vote", -1, 10);
        fillWindow("evaluation", 20, 40);
        organiser
                .presses("convene")
                .isToldAt("ends", "Le dernier jour ne peut pas précéder le premier.")
                .stillSees("name", "Premier Forum de l’invention")
                .stillSees("ends", TODAY.minusDays(1).toString())
                .types("ends", TODAY.plusDays(2).toString())
                .presses("convene")
                .reads("Le forum est convoqué.");
        anybody.opens(FORUM).reads("Conseil de l’invention").reads("Pays inventé");
    }

    private void organiserGroupsCountriesAndNamesPlaces() {
        anybody.reads("Les pays de chaque zone");
        organiser
                .opens("/office" + FORUM + "/places")
                .types("zones", "SAHEL | Sahel | Sahel | ML NE FR\nEUROPE | Europe | Europe | BE FR")
                .presses("saveZones")
                .isToldAt("zones", "FR est dans deux.")
                .stillSees("zones", "SAHEL | Sahel | Sahel | ML NE FR\nEUROPE | Europe | Europe | BE FR")
                .types("zones", "SAHEL | Sahel | Sahel | ML NE\nEUROPE | Nos Europes | Our Europes | BE FR")
                .presses("saveZones")
                .reads("Les zones sont enregistrées.")
                .types("territories", "COLLINES | REGION | Les Collines\nBAS | COMMUNE | Pied-du-Mont | COLLINES")
                .presses("saveTerritories")
                .reads("Les territoires sont enregistrés.")
                .stillSees("zones", "SAHEL | Sahel | Sahel | ML NE\nEUROPE | Nos Europes | Our Europes | BE FR");
        anybody.opens(FORUM).reads("Nos Europes").reads("Pied-du-Mont (commune)");
    }

    private void organiserNoLongerGroupsCountriesAnew() {
        organiser
                .opens("/office" + FORUM + "/places")
                .types("zones", "SAHEL | Sahel | Sahel | ML NE")
                .presses("saveZones")
                .reads("ses zones et ses territoires ne changent plus.");
        anybody.opens(FORUM).reads("Nos Europes");
    }

    private void organiserNamesEvaluator() {
        organiser
                .opens("/office" + FORUM + "/staff")
                .types("name", "Nana Sow")
                .types("email", "evaluatrice@example.net")
                .chooses("role", "EVALUATOR")
                .presses("nominate")
                .isToldAt("role", "Un évaluateur est nommé par un acte publié")
                .chooses("actKind", "DECISION")
                .types("actReference", "n° 12/CNF")
                .types("actDate", TODAY.toString())
                .types("actTerms", "Juger sur pièces chaque engagement.")
                .types("actSelection", "Appel à candidatures, choix par un jury.")
                .presses("nominate")
                .reads("La personne est nommée")
                .reads("Nana Sow");
    }

    /** Six people of the diaspora, of whom the first makes every mistake. */
    private void peopleRegister() {
        var first = Visitor.onPhone(toguna, browser);
        var mailbox = new Mailbox(toguna, email(1));
        fillRegistration(first, 1)
                .presses("send")
                .isToldAt("category", "Choisissez à quel titre vous participez.")
                .stillSees("name", "Électrice 1")
                .chooses("category", "DIASPORA")
                .presses("send");
        var code = mailbox.code();
        first.types("code", "00000000")
                .presses("confirm")
                .isToldAt("code", "Ce code n’est pas le bon")
                .types("code", code)
                .presses("confirm")
                .reads("Votre demande est enregistrée");

        fillRegistration(first, 1).chooses("category", "DIASPORA").presses("send");
        first.types("code", mailbox.codeAfter(code))
                .presses("confirm")
                .reads("Vous êtes déjà sur la liste de ce forum");

        electors.add(first);
        for (int number = 2; number <= 6; number++) {
            var person = Visitor.onPhone(toguna, browser);
            fillRegistration(person, number).chooses("category", "DIASPORA").presses("send");
            person.types("code", new Mailbox(toguna, email(number)).code())
                    .presses("confirm")
                    .reads("Votre demande est enregistrée");
            electors.add(person);
        }
    }

    private void organiserRefusesOneAndAccreditsTheOthers() {
        organiser
                .opens("/office" + FORUM + "/registrations")
                .clicks("Refuser Électrice 6")
                .types("reason", "Une seule voix par association.")
                .clicks("Refuser")
                .reads("La demande de Électrice 6 est refusée")
                .opens("/office" + FORUM + "/registrations?status=REQUESTED")
                .doesNotRead("Électrice 6")
                .ticksAllRows()
                .clicks("Accréditer la sélection")
                .reads("5 personnes sont accréditées et en sont informées par courriel.");
        electors.remove(5);

        new Mailbox(toguna, email(6)).await(Pattern.compile("Une seule voix par association"));
        anybody.opens("/demonstration/mails")
                .reads("Une seule voix par association.")
                .reads("Votre accréditation");
    }

    private void electorsContribute() {
        for (int each = 0; each < SUBJECTS.size(); each++) {
            electors.get(each)
                    .opens(FORUM + "/contribute")
                    .chooses("heading", "measure")
                    .types("text", SUBJECTS.get(each) + ", s’il vous plaît.")
                    .presses("post")
                    .reads("Votre contribution est reçue");
        }
        anybody.opens(FORUM + "/agenda").doesNotRead(SUBJECTS.get(0));
    }

    private void organiserMakesTheAgenda() {
        SUBJECTS.forEach(subject -> organiser
                .opens("/office" + FORUM + "/agenda")
                .follows("Examiner")
                .presses("publish")
                .reads("La contribution est publiée."));
        SUBJECTS.forEach(subject -> organiser
                .opens("/office" + FORUM + "/agenda")
                .ticks(subject)
                .types("title", subject)
                .presses("put")
                .reads("Le point est inscrit à l’ordre du jour."));
        anybody.opens(FORUM + "/agenda").reads("Point 3 – " + SUBJECTS.get(2)).reads("Issu d’une contribution");
    }

    private void organiserPreparesTheVote() {
        organiser.opens("/office" + FORUM + "/votes");
        SUBJECTS.forEach(organiser::ticks);
        organiser
                .types("question", "Que faire d’abord ?")
                .types("most", "2")
                .presses("prepare")
                .reads("La question est prête pour le vote.");
    }

    /** The first ticks too many, then tries to have two ballots counted. */
    private void electorsVote() {
        var first = electors.get(0);
        first.opens(FORUM + "/vote").follows("Voter");
        SUBJECTS.forEach(first::ticks);
        first.presses("check").isToldAt("choices", "Vous avez coché trop de points : 2 au plus.");
        SUBJECTS.forEach(first::stillSeesTicked);
        first.unticks(SUBJECTS.get(2)).presses("check").reads("définitif");

        var again = first.inSecondWindow();
        again.opens(FORUM + "/vote").follows("Voter").ticks(SUBJECTS.get(2)).presses("check");
        first.presses("cast").reads("Votre bulletin est compté");
        again.presses("cast").reads("Vous avez déjà voté sur cette question");

        electors.stream()
                .skip(1)
                .forEach(elector -> elector.opens(FORUM + "/vote")
                        .follows("Voter")
                        .ticks(SUBJECTS.get(1))
                        .presses("check")
                        .presses("cast")
                        .reads("Votre bulletin est compté"));
        anybody.opens(FORUM + "/vote").doesNotRead("Résultats en chiffres");
    }

    private void anybodyReadsTheResults() {
        anybody.opens(FORUM + "/vote")
                .reads("5 bulletins pour 5 personnes pouvant voter, dont aucun blanc.")
                .readsRow("Point 2 – " + SUBJECTS.get(1), "5", "100 %")
                .reads("Électeurs par pays de résidence")
                .reads("Participation par pays de résidence")
                .readsRow("France", "5", "5");
    }

    private void plenaryRecommends() {
        organiser
                .opens("/office" + FORUM + "/recommendations")
                .types("title", "Ouvrir un guichet unique")
                .types("number", "premier")
                .choosesNamed("agendaItem", "Point 2 – " + SUBJECTS.get(1))
                .types("adoptedOn", TODAY.toString())
                .presses("adopt")
                .isToldAt("number", "Ceci n’est pas un nombre que nous comprenons.")
                .stillSees("title", "Ouvrir un guichet unique")
                .types("number", "")
                .presses("adopt")
                .reads("La recommandation est enregistrée.");
        anybody.opens(FORUM + "/recommendations/1")
                .reads("En attente de réponse")
                .follows("Voir le point de l’ordre du jour")
                .isAt(FORUM + "/agenda#item-2");
    }

    private void organiserImportsTheOtherRecommendations() {
        organiser.opens("/office" + FORUM + "/recommendations");
        importRecommendations("number,title_fr,deadline\n2,Une ligne juste,2043-01-01\nx,Sans numéro,\n4,,demain\n")
                .reads("Ligne 3 : le numéro doit être un entier de 1 à 9999.")
                .reads("Ligne 4 : le texte manque")
                .reads("Ligne 4 : l’échéance « demain » n’est pas une date");
        anybody.opens(FORUM + "/recommendations").reads("Une recommandation").doesNotRead("Une ligne juste");
        importRecommendations("number,title_fr,deadline\n2,Baisser les frais,2043-01-01\n3,Reconnaître les diplômes,\n")
                .reads("La liste est importée.");
        anybody.opens(FORUM + "/recommendations")
                .reads("3 recommandations")
                .reads("Baisser les frais")
                .reads("non précisé");
    }

    private void governmentAnswers() {
        organiser
                .opens("/office" + FORUM + "/recommendations")
                .follows("Répondre à la recommandation 1")
                .chooses("answer", "ACCEPTED")
                .types("givenBy", "Secrétaire générale")
                .types("givenOn", TODAY.toString())
                .presses("give")
                .isToldAt("reasons", "Donnez les motifs de la réponse : ils seront publics.")
                .types("reasons", "Le Conseil en a délibéré.")
                .presses("give")
                .reads("La réponse est enregistrée ; elle est publique.")
                .reads("Répondre à la recommandation 2")
                .doesNotRead("Répondre à la recommandation 1");
        anybody.opens(FORUM + "/recommendations/1").reads("Acceptée").reads("Le Conseil en a délibéré.");
    }

    private void organiserNamesTheFocalPoint() {
        organiser
                .opens("/office" + FORUM + "/institutions")
                .types("name", "Ministère de l’invention")
                .chooses("kind", "MINISTRY")
                .presses("add")
                .reads("La structure est ajoutée.")
                .choosesNamed("institution", "Ministère de l’invention")
                .types("email", "point-focal@example.net")
                .types("personName", "Ibou Ly")
                .presses("nameFocalPoint")
                .reads("Le point focal est nommé");
    }

    private void ministryCommitsByAct() {
        organiser
                .opens("/office" + FORUM + "/commitments")
                .follows("Enregistrer un engagement")
                .choosesNamed("leadInstitution", "Ministère de l’invention")
                .chooses("actKind", "DECREE")
                .types("actReference", "n° 41-042")
                .types("actDate", TODAY.toString())
                .types("title", "Ouvrir un premier guichet")
                .types("objective", "Une seule porte pour toutes les démarches.")
                .types("means", "Douze agents.")
                .types("indicatorName1", "Guichets ouverts")
                .types("indicatorUnit1", "guichets")
                .types("indicatorBaseline1", "0")
                .types("indicatorTarget1", "2")
                .types("budgetAmount1", "250 000,50")
                .types("budgetCurrency1", "EUR")
                .types("starts", TODAY.toString())
                .types("deadline", TODAY.minusDays(1).toString())
                .ticks("Régional")
                .chooses("territory", "BAS")
                .choosesNamed("origin", "1. Ouvrir un guichet unique")
                .presses("adopt")
                .isToldAt("deadline", "L’échéance ne peut pas précéder le début.")
                .stillSees("title", "Ouvrir un premier guichet")
                .stillSees("budgetAmount1", "250 000,50")
                .types("deadline", TODAY.plusYears(1).toString())
                .presses("adopt")
                .reads("L’engagement est enregistré ; il est public.");
        anybody.opens(FORUM + "/commitments")
                .follows("Ouvrir un premier guichet")
                .reads("Décret n° 41-042")
                .reads("Pied-du-Mont (commune)");
    }

    private void ministryAmendsItsCommitment() {
        organiser
                .opens("/office" + FORUM + "/commitments")
                .follows("Amender l’engagement 1")
                .stillSees("title", "Ouvrir un premier guichet")
                .types("title", "Ouvrir deux guichets")
                .types("reason", "La demande dépasse la prévision.")
                .types("decidedBy", "Conseil")
                .presses("amend")
                .reads("les deux versions sont publiques.");
        anybody.opens(FORUM + "/commitments/1")
                .reads("Ouvrir un premier guichet")
                .reads("Ouvrir deux guichets")
                .reads("La demande dépasse la prévision.");
    }

    private void focalPointReportsWithEvidence() throws IOException {
        focalPoint
                .signsInByCode("point-focal@example.net")
                .opens(FORUM + "/commitments/1")
                .follows("Rendre compte")
                .chooses("status", "UNDER_WAY")
                .types("percentage", "40")
                .types("narrative", "Le premier guichet reçoit du public.")
                .attaches("file", "preuve.pdf", "application/pdf", "MZ\u0090\u0000 programme".getBytes(UTF_8))
                .presses("report")
                .isToldAt("file", "Ce fichier n’est ni un PDF, ni une image JPEG ou PNG, quel que soit son nom.")
                .stillSees("narrative", "Le premier guichet reçoit du public.")
                .attaches("file", "preuve.pdf", "application/pdf", pdf())
                .presses("report")
                .reads("Le compte rendu est remis");
        organiser
                .opens("/office" + FORUM + "/commitments")
                .follows("Comptes rendus à publier")
                .follows("Compte rendu 1 de l’engagement 1")
                .presses("sendBack")
                .isToldAt("reason", "Ce champ est à remplir.")
                .presses("publish")
                .reads("Le compte rendu est publié.");
        assertThat(anybody.opens(FORUM + "/commitments/1").reads("40 %").downloads("preuve.pdf"))
                .startsWith("%PDF".getBytes(UTF_8));
    }

    private void organiserConvenesTheNextEditionWhichTheGateHoldsShut() {
        organiser
                .opens("/office/convene")
                .types("slug", "forum-2043")
                .chooses("predecessor", "forum-2041")
                .types("name", "Deuxième Forum de l’invention")
                .types("convener", "Conseil de l’invention")
                .chooses("country", "XX")
                .types("city", "Nulle-Part")
                .types("starts", TODAY.plusYears(2).toString())
                .types("ends", TODAY.plusYears(2).toString())
                .types("edition", "2");
        fillWindow("contribution", -1, 400);
        organiser.presses("convene").reads("Cette édition attend l’évaluation de la précédente.");
        anybody.opens(NEXT)
                .reads("Cette édition attend l’évaluation de la précédente.")
                .reads("Contributions Fermé");
    }

    private void electorsRate() {
        electors.forEach(elector -> elector.opens(FORUM + "/evaluation/rate")
                .follows("Ouvrir deux guichets")
                .chooses("level", "INTERNATIONAL")
                .chooses("completion", "SUBSTANTIAL")
                .chooses("usefulness", "4")
                .types("lesson", "Ouvrir le guichet le soir.")
                .presses("send")
                .reads("Votre note est comptée."));
    }

    private void evaluatorFinds() {
        evaluator
                .signsInByCode("evaluatrice@example.net")
                .opens(FORUM + "/evaluation/findings")
                .follows("Ma déclaration d’intérêts")
                .types("interests", "Aucun.")
                .presses("declare")
                .reads("Votre déclaration est enregistrée.")
                .follows("Se prononcer")
                .chooses("completion", "LIMITED")
                .chooses("verifiability", "VERIFIABLE")
                .types("words", "Un seul guichet est ouvert.")
                .presses("save")
                .reads("Donnez au moins une preuve")
                .types("document-address-1", "https://example.org/visite")
                .types("document-title-1", "Notes de visite")
                .types("interview-function-1", "Cheffe de l’accueil")
                .presses("save")
                .reads("Entretien 1 : donnez la fonction de la personne et le jour")
                .types("interview-date-1", TODAY.minusDays(1).toString())
                .types("site-visit-place-1", "Lille")
                .types("site-visit-date-1", TODAY.minusDays(1).toString())
                .presses("save")
                .reads("Le constat est enregistré.")
                .follows("Mes chapitres par critère")
                .types("SUSTAINABILITY", "Rien ne garantit le second guichet.")
                .presses("save")
                .reads("Les chapitres sont enregistrés.");
    }

    private void governmentGivesItsView() {
        organiser
                .opens(FORUM + "/evaluation/government-views")
                .follows("Se prononcer")
                .chooses("completion", "LIMITED")
                .types("words", "Peu est fait.")
                .presses("save")
                .isToldAt("mandateReference", "L’avis revient à la structure chef de file");
        focalPoint
                .opens(FORUM + "/evaluation/government-views")
                .follows("Se prononcer")
                .chooses("completion", "COMPLETE")
                .types("words", "L’essentiel est fait.")
                .presses("save")
                .reads("L’avis est enregistré.");
    }

    private void evaluatorTransmits() {
        evaluator
                .opens(FORUM + "/evaluation/transmission")
                .types("conclusions", "La promesse est tenue à moitié.")
                .presses("transmit")
                .isToldAt("reason", "La période d’évaluation n’est pas finie")
                .types("reason", "Tous ont répondu.")
                .presses("transmit")
                .reads("Le rapport est transmis au gouvernement.");
        organiser.opens("/office" + FORUM + "/evaluation").reads("Réponse du gouvernement");
        organiser
                .opens("/office" + FORUM + "/comments")
                .follows("Décider")
                .presses("publish")
                .reads("Le texte sera public avec l’évaluation.");
        anybody.opens(FORUM + "/evaluation")
                .reads("Transmise au gouvernement")
                .reads("Tous ont répondu.")
                .reads("Nana Sow")
                .reads("Juger sur pièces chaque engagement.")
                .doesNotRead("La promesse est tenue à moitié.");
    }

    private void anybodyReadsTheThreeVoices() {
        anybody.opens(FORUM + "/evaluation")
                .reads("Publiée")
                .reads("Aucune réponse à ce jour")
                .reads("La promesse est tenue à moitié.")
                .reads("5 réponses")
                .reads("Ouvrir le guichet le soir.")
                .reads("Un seul guichet est ouvert.")
                .reads("Document : Notes de visite")
                .reads("Entretien : Cheffe de l’accueil")
                .reads("Visite sur place : Lille")
                .reads("Durabilité Rien ne garantit le second guichet.")
                .doesNotRead("Cohérence")
                .reads("L’essentiel est fait.")
                .reads("Donné par la structure chef de file");
    }

    private void anybodyDownloadsTheReport() throws IOException {
        var report = anybody.opens(FORUM + "/reports").downloads("Rapport sur les engagements, en français");
        try (var document = Loader.loadPDF(report)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Premier Forum de l’invention", "Ouvrir deux guichets", "n° 41-042")
                    .contains("Le Conseil en a délibéré.", "Acceptée", "En cours")
                    .contains("Le premier guichet reçoit du public.", "La demande dépasse la prévision.")
                    .contains("Un seul guichet est ouvert.", "L’essentiel est fait.");
        }
    }

    private void nextEditionIsOpen() {
        anybody.opens(NEXT)
                .doesNotRead("Cette édition attend l’évaluation de la précédente.")
                .reads("Contributions Ouvert");
    }

    private void administratorLetsPass(int days) {
        administrator
                .opens("/demonstration/clock")
                .types("days", String.valueOf(days))
                .presses("forward")
                .reads("L’horloge a été avancée.");
    }

    private void fillWindow(String activity, int opens, int closes) {
        organiser
                .types(activity + "Opens", TODAY.plusDays(opens) + "T00:00")
                .types(activity + "Closes", TODAY.plusDays(closes) + "T00:00");
    }

    private static Visitor fillRegistration(Visitor person, int number) {
        return person.opens(FORUM + "/register")
                .types("name", "Électrice " + number)
                .types("email", email(number))
                .chooses("country", "FR")
                .types("city", "Lille");
    }

    private Visitor importRecommendations(String csv) {
        return organiser
                .attaches("file", "recommandations.csv", "text/csv", csv.getBytes(UTF_8))
                .presses("import");
    }

    private static String email(int number) {
        return "electrice" + number + "@example.net";
    }

    private static byte[] pdf() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
