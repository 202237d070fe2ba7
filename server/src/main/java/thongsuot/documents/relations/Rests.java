package thongsuot.documents.relations;

/**
 * A document that rests on another.
 *
 * @param steps 1 for one that names it itself
 * @param duties how many duties its reading holds
 */
public record Rests(Linked document, int steps, int duties) {}
