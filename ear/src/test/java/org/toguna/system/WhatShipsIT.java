package org.toguna.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the files that people download: libraries under licences that we chose to accept, and a verifier for the Java that they have. */
@OnSharedToguna
class WhatShipsIT {

    /** LGPL: OpenHTMLtoPDF, an unchanged library in a jar of its own, which anybody may replace. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "SAX-PD",
            "The W3C License",
            "Bouncy Castle Licence",
            "LGPL-2.1-or-later");

    private static final Path WAR = Path.of("web/target/ROOT.war");
    private static final Path BILL = Path.of("web/target/bom.json");
    private static final Path VERIFIER = Path.of("persistence/target/toguna-belenios.jar");
    private static final Path PROGRAMS = Path.of("web/target/programs.sha384");
    private static final int CLASS_VERSION_OF_JAVA_17 = 61;

    @Test
    void the_bill_of_materials_names_the_libraries_of_the_war_and_no_others() throws IOException {
        var named = new TreeSet<String>();
        components()
                .forEach(component -> named.add(component.get("name").asText() + "-"
                        + component.get("version").asText() + classifier(component) + ".jar"));

        try (var war = new JarFile(WAR.toFile())) {
            assertThat(war.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.startsWith("WEB-INF/lib/") && name.endsWith(".jar"))
                            .map(name -> name.substring("WEB-INF/lib/".length())))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void every_library_has_a_licence_that_we_allow() throws IOException {
        for (JsonNode component : components()) {
            var licences = new ArrayList<>(component.path("licenses").findValuesAsText("id"));
            licences.addAll(component.path("licenses").findValuesAsText("name"));
            assertThat(licences).as(component.get("name").asText()).isNotEmpty().allMatch(ALLOWED::contains);
        }
    }

    @Test
    void the_verifier_asks_for_no_more_than_java_17() throws IOException {
        try (var jar = new JarFile(VERIFIER.toFile())) {
            var classes = jar.stream()
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .toList();
            assertThat(classes).isNotEmpty();
            for (var entry : classes) {
                try (var in = new DataInputStream(jar.getInputStream(entry))) {
                    in.skipNBytes(6);
                    assertThat(in.readUnsignedShort()).as(entry.getName()).isEqualTo(CLASS_VERSION_OF_JAVA_17);
                }
            }
        }
    }

    /** Where a Java 17 is installed, as it is wherever Maven itself runs on one. */
    @Test
    void the_verifier_checks_a_box_on_java_17() throws Exception {
        var java = java17();
        assumeFalse(java.isEmpty());
        var box = Path.of("persistence/src/test/resources/belenios/reference-tallied.bel");

        var verification = new ProcessBuilder(
                        java.get(0).toString(), "-jar", VERIFIER.toString(), "verify", box.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(verification.getInputStream().readAllBytes(), UTF_8);

        assertThat(verification.waitFor()).as(said).isZero();
    }

    @Test
    void a_command_tells_whether_a_server_sends_the_programs_that_were_released(Toguna toguna, @TempDir Path folder)
            throws Exception {
        var boxes = "/forums/demo-urne/boxes";
        var box = ApiClient.ofNobody(toguna).get("/api" + boxes).expect(200).get(0);
        var booth = toguna.uri("/fr" + boxes + "/" + box.path("id").asText() + "/booth");
        assertThat(verifier("programs", booth.toString(), PROGRAMS.toString())).isZero();

        var changed = Files.writeString(
                folder.resolve("programs.sha384"),
                Files.readString(PROGRAMS).replaceFirst("[0-9a-f]{96}(?=  booth.js)", "0".repeat(96)));
        assertThat(verifier("programs", booth.toString(), changed.toString())).isOne();
    }

    private static int verifier(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", VERIFIER.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static Iterable<JsonNode> components() throws IOException {
        return new ObjectMapper().readTree(BILL.toFile()).get("components");
    }

    private static String classifier(JsonNode component) {
        var purl = component.path("purl").asText();
        return StreamSupport.stream(List.of(purl.split("[?&]")).spliterator(), false)
                .filter(part -> part.startsWith("classifier="))
                .map(part -> "-" + part.substring("classifier=".length()))
                .findFirst()
                .orElse("");
    }

    private static List<Path> java17() throws IOException {
        var folder = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var found = Files.list(folder)) {
            return found.filter(jdk -> jdk.getFileName().toString().matches(".*\\b17\\b.*"))
                    .map(jdk -> jdk.resolve("bin/java"))
                    .filter(Files::isExecutable)
                    .toList();
        }
    }
}
