namespace MigrationBuild.Linting.Tests.Truth;

/// <summary>A statement (or several) and what it did to servers.</summary>
/// <param name="Setup">What was run on the fixture before.</param>
/// <param name="Session">What was run in the statement's own session before.</param>
public sealed record MeasuredCase(string Id, string Sql, string[]? Setup, string[]? Session, MeasuredAnswer[] Answers)
{
    public override string ToString() => Id;
}
