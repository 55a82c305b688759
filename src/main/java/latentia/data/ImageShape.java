package latentia.data;

/** Height and width in pixels of the image that one row holds, row by row from the top. */
public record ImageShape(int height, int width) {}
