/**
 * What the forum hands to the public: reports, made as drafts for anybody and published by its office, numbered and signed.
 * Ways in: {@link org.toguna.report.usecase.ReadReport} for what each kind of report says, {@link
 * org.toguna.report.usecase.ReportPdf} for how it is printed, {@link org.toguna.report.usecase.PublishReport} for what makes it
 * final.
 */
package org.toguna.report.usecase;
