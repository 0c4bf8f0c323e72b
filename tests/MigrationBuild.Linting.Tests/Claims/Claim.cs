using System.Text.RegularExpressions;
using MigrationBuild.Postgres.Syntax.Maintenance;

namespace MigrationBuild.Linting.Tests.Claims;

/// <summary>One line of a rule's claims. The words of each kind are told at <see cref="ClaimKind"/>.</summary>
public sealed partial record Claim(ClaimKind Kind, string Text)
{
    /// <summary>Not so where it is said as <c>good …</c>: then it is what the good form does instead.</summary>
    public bool IsOfBad { get; init; }

    /// <summary>Said as <c>both …</c> or <c>good …</c>. True of both is what is not the point of the good form, or what somebody has taken note of there.</summary>
    public bool IsOfGood { get; init; }

    /// <summary>The relation that is locked.</summary>
    public string Relation { get; init; } = "";

    public LockMode Mode { get; init; }

    /// <summary><c>reads</c>, <c>writes</c>, <c>rewrites</c>, <c>builds</c>, <c>rebuilds</c>, <c>locks</c>; empty where a lock is all that is claimed.</summary>
    public string Work { get; init; } = "";

    /// <summary>The relation that is worked on, or locked too.</summary>
    public string Object { get; init; } = "";

    /// <summary>The lock on that.</summary>
    public LockMode ObjectMode { get; init; }

    /// <summary>The SQLSTATE or the answer.</summary>
    public string Value { get; init; } = "";

    public string Sql { get; init; } = "";

    public static Claim Parse(string line)
    {
        var match = Line().Match(line);
        var groups = match.Groups;
        return match.Success
            ? new Claim(KindOf(groups), line)
            {
                IsOfBad = groups["of"].Value is not "good",
                IsOfGood = groups["of"].Success,
                Relation = groups["relation"].Value,
                Mode = ModeOf(groups["mode"]),
                ObjectMode = ModeOf(groups["second"]),
                Work = groups["work"].Value,
                Object = groups["object"].Value,
                Value = groups["value"].Value,
                Sql = groups["sql"].Value,
            }
            : throw new ArgumentException($"no claim: {line}");
    }

    public override string ToString() => Text;

    private static ClaimKind KindOf(GroupCollection groups) =>
        groups["kind"].Success ? Enum.Parse<ClaimKind>(groups["kind"].Value, ignoreCase: true) : ClaimKind.Works;

    private static LockMode ModeOf(Group group) => group.Success ? Enum.Parse<LockMode>(group.Value) : default;

    [GeneratedRegex("""
        ^(?:(?<of>both|good)\ )?(?:
            (?<kind>convention|waits)
          | (?<kind>locks)\ (?<relation>\S+)\ (?<mode>\w+)
                (?:\ while\ it\ (?:(?<work>reads|writes|rewrites|builds|rebuilds)\ (?<object>\S+)|(?<work>locks)\ (?<object>\S+)\ (?<second>\w+)))?
          | (?<work>reads|writes|rewrites|builds|rebuilds)\ (?<object>\S+)
          | (?<kind>fails|warns)\ (?<value>\w{5})
          | (?<kind>loses|admits)\ (?<sql>.+)
          | (?<kind>breaks|refuses)\ (?<value>\w{5}):\ (?<sql>.+)
          | (?<kind>answers|stays)\ (?<value>[^:]*):\ (?<sql>.+)
          | (?<kind>makes)\ (?<sql>.+)\ read\ (?<object>\S+)
        )$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Line();
}
