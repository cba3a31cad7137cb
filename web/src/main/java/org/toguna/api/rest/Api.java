package org.toguna.api.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/** Everything that pages do, for programs. */
@ApplicationPath("api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Toguna",
                        version = "1",
                        description =
                                "A government's forum with its diaspora, from convening to a published evaluation. "
                                        + "Refusals are application/problem+json with a code.",
                        license = @License(name = "Apache-2.0")))
public class Api extends Application {
    /** Jersey would describe the API in a format of 2009 to whoever asks; /openapi does. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
