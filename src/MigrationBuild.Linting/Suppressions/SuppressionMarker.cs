namespace MigrationBuild.Linting.Suppressions;

/// <summary>A way to begin a comment that suppresses, ours or another linter's.</summary>
/// <param name="Text">What the comment begins with; a blank, a colon or the comment's end follows it.</param>
/// <param name="Reach">How far it reaches.</param>
/// <param name="NamesMayBeMissing">Whether it means every rule where it names none.</param>
internal sealed record SuppressionMarker(string Text, SuppressionReach Reach, bool NamesMayBeMissing)
{
    public bool IsOurs => Text.StartsWith("migrationbuild:", StringComparison.Ordinal);

    /// <summary>A longer marker stands before one that it begins with.</summary>
    public static readonly SuppressionMarker[] All =
    [
        new("migrationbuild:ignore-file", SuppressionReach.File, NamesMayBeMissing: false),
        new("migrationbuild:ignore", SuppressionReach.Statement, NamesMayBeMissing: true),
        new("atlas:nolint", SuppressionReach.StatementOrFile, NamesMayBeMissing: true),
        new("squawk-ignore-file", SuppressionReach.File, NamesMayBeMissing: true),
        new("squawk-ignore", SuppressionReach.Statement, NamesMayBeMissing: false),
        new("eugene: ignore", SuppressionReach.Statement, NamesMayBeMissing: true),
        new("pgfence-ignore", SuppressionReach.Statement, NamesMayBeMissing: true),
        new("migrationpilot-disable-file", SuppressionReach.File, NamesMayBeMissing: true),
        new("migrationpilot-disable", SuppressionReach.Statement, NamesMayBeMissing: true),
        new("pgls-ignore", SuppressionReach.Statement, NamesMayBeMissing: false),
    ];
}
