namespace MigrationBuild.Npgsql;

/// <summary>What is lost for good.</summary>
/// <param name="Message">A sentence.</param>
/// <param name="HasData">Whether there are rows or values to lose at this moment. A run that is not allowed to lose data refuses then.</param>
public sealed record DownLoss(string Message, bool HasData);
