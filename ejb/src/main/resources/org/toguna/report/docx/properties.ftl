<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${t.text("ReportKind.MATRIX")} – ${cover.forum}</dc:title><dc:creator>${cover.convener!"Toguna"}</dc:creator><dc:language>${cover.language.language}</dc:language></cp:coreProperties>
