namespace MigrationBuild.Tool;

/// <summary>What was asked for cannot be done as it was asked. The message says what to write instead.</summary>
internal sealed class UsageException(string message) : Exception(message);
