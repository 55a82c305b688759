package latentia.app.latent.bench;

/** Something to choose and what it is called now: another name makes it another choice. */
record Named<T>(T value, String name) {}
