namespace MigrationBuild.Postgres.Oracle.Grammar;

/// <summary>One alternative of a rule.</summary>
/// <param name="Index">Its number in the grammar.</param>
/// <param name="Rule">What it is an alternative of.</param>
/// <param name="Symbols">Terminals and rules, in order.</param>
public sealed record Production(int Index, string Rule, string[] Symbols);
