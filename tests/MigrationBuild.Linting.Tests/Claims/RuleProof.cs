namespace MigrationBuild.Linting.Tests.Claims;

/// <summary>
/// How a rule is proved on a server, as its cases write it under <c>### On a server</c>: the first case must do what is claimed, and the one called <c>Good</c> must not.
/// </summary>
public sealed record RuleProof(RuleCase Bad, RuleCase Good)
{
    public string Rule => Bad.Rule;

    /// <summary>What both meet; null where each meets the state that its case says.</summary>
    public string? Before { get; init; }

    /// <summary>The first version that can run what is bad.</summary>
    public int Since { get; init; }

    /// <summary>What another session has in an open transaction while the migration runs.</summary>
    public string? Meanwhile { get; init; }

    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>Whether what is good is the same, with the words of somebody who knows of it.</summary>
    public bool IsAccepted => Good.Text.Contains($"migrationbuild:ignore {Rule}", StringComparison.Ordinal);

    public string BeforeOf(RuleCase form) => Before ?? form.Before;

    public override string ToString() => Rule;
}
