package org.toguna.following.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.files.domain.StoredFile;
import org.toguna.values.NotFound;
import org.toguna.values.Page;

/** The follow-up committee of every forum, with its members and meetings. */
@ApplicationScoped
public class Committees {
    @PersistenceContext
    EntityManager entities;

    protected Committees() {}

    public Committees(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Committee> find(UUID forum) {
        return Optional.ofNullable(entities.find(Committee.class, forum));
    }

    public void add(Committee committee) {
        entities.persist(committee);
    }

    public void add(Member member) {
        entities.persist(member);
    }

    public void remove(Member member) {
        entities.remove(member);
    }

    public void add(Meeting meeting) {
        entities.persist(meeting);
        entities.flush();
    }

    /** In the order in which they joined. */
    public List<Member> members(UUID forum) {
        return entities.createQuery(
                        "SELECT m FROM Member m WHERE m.forumId = :forum ORDER BY m.joinedAt, m.id", Member.class)
                .setParameter("forum", forum)
                .getResultList();
    }

    /** @throws NotFound also when it belongs to another forum */
    public Member member(UUID forum, UUID id) {
        return Optional.ofNullable(entities.find(Member.class, id))
                .filter(member -> member.forumId().equals(forum))
                .orElseThrow(() -> new NotFound("following.member", id));
    }

    /** Latest first. */
    public List<Meeting> meetings(UUID forum) {
        return entities.createQuery(
                        "SELECT m FROM Meeting m WHERE m.forumId = :forum ORDER BY m.heldOn DESC, m.id", Meeting.class)
                .setParameter("forum", forum)
                .setMaxResults(Page.MOST)
                .getResultList();
    }

    /** @throws NotFound also when it belongs to another forum */
    public Meeting meeting(UUID forum, UUID id) {
        return Optional.ofNullable(entities.find(Meeting.class, id))
                .filter(meeting -> meeting.forumId().equals(forum))
                .orElseThrow(() -> new NotFound("following.meeting", id));
    }

    /** The meetings that decided something about a commitment, latest first. */
    public List<Meeting> about(UUID commitment) {
        return entities.createQuery(
                        "SELECT DISTINCT m FROM Meeting m JOIN m.decisions d WHERE d.commitmentId = :commitment"
                                + " ORDER BY m.heldOn DESC, m.id",
                        Meeting.class)
                .setParameter("commitment", commitment)
                .getResultList();
    }

    public StoredFile minutes(Meeting meeting) {
        return meeting.minutesFile()
                .map(sha256 -> entities.find(StoredFile.class, sha256))
                .orElseThrow(() -> new NotFound("following.minutes", meeting.id()));
    }
}
