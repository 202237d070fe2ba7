package thongsuot.organisation;

/** Somebody who holds, held or may hold a post. A name is all that is kept. */
public record Person(PersonId id, String name) {}
