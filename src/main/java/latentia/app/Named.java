package latentia.app;

/** Something to choose and what it is called now: another name makes it another choice. */
public record Named<T>(T value, String name) {}
