package latentia.app.shell;

/**
 * What can be done with the view that was used last; the menus of the window and of each figure
 * offer the same.
 *
 * @param export opens the card that writes it to a file
 * @param copyImage puts it on the clipboard as a picture
 * @param copyData puts the rows with their responsibilities on the clipboard
 */
public record ViewActions(Runnable export, Runnable copyImage, Runnable copyData) {}
