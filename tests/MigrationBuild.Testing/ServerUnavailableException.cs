namespace MigrationBuild.Testing;

/// <summary>A way to a server is not open on this machine.</summary>
public sealed class ServerUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
