namespace MigrationBuild.Schema.Planning;

/// <summary>One statement of a plan.</summary>
/// <param name="Comment">What it does, in words, for the line above it.</param>
/// <param name="Sql">The statement without its semicolon.</param>
public sealed record PlannedStatement(string Comment, string Sql);
