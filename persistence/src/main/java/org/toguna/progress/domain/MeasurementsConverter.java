package org.toguna.progress.domain;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.LocalDate;

/** Keeps {@link Measurements} as one JSON array. */
@Converter(autoApply = true)
public class MeasurementsConverter implements AttributeConverter<Measurements, String> {
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(Measurements measurements) {
        var json = JSON.createArrayBuilder();
        if (measurements != null) {
            measurements
                    .all()
                    .forEach(measurement -> json.add(JSON.createObjectBuilder()
                            .add("indicator", measurement.indicator())
                            .add("on", measurement.on().toString())
                            .add("measured", measurement.measured())));
        }
        return json.build().toString();
    }

    @Override
    public Measurements convertToEntityAttribute(String column) {
        if (column == null) {
            return Measurements.NONE;
        }
        try (var reader = JSON.createReader(new StringReader(column))) {
            return new Measurements(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(json -> new Measurement(
                            json.getInt("indicator"),
                            LocalDate.parse(json.getString("on")),
                            json.getJsonNumber("measured").bigDecimalValue()))
                    .toList());
        }
    }
}
