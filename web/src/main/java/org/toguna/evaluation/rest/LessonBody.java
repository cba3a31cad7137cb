package org.toguna.evaluation.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.evaluation.domain.Lesson;
import org.toguna.evaluation.usecase.ReadLessons.Taught;
import org.toguna.values.LocalizedText;

/**
 * A lesson of an evaluation.
 *
 * @param id by which an item of the next agenda names it
 * @param commitments the numbers of those it comes from
 * @param agendaItem the number of the item made from it, absent while there is none
 */
public record LessonBody(
        UUID id,
        Integer number,
        Map<String, String> title,
        Map<String, String> words,
        String cause,
        List<Integer> commitments,
        Integer agendaItem) {

    static LessonBody of(Taught taught) {
        return of(taught.lesson(), taught.item().map(AgendaItem::number).orElse(null));
    }

    static LessonBody of(Lesson lesson, Integer agendaItem) {
        return new LessonBody(
                lesson.id(),
                lesson.number(),
                lesson.title().texts(),
                lesson.words().texts(),
                lesson.cause(),
                List.copyOf(lesson.commitments()),
                agendaItem);
    }

    Lesson.Teaching teaching() {
        return new Lesson.Teaching(text(title), text(words), cause, commitments == null ? List.of() : commitments);
    }

    private static LocalizedText text(Map<String, String> texts) {
        return texts == null ? LocalizedText.NONE : new LocalizedText(texts);
    }
}
