using System.Text.RegularExpressions;

namespace MigrationBuild.Postgres.Oracle.Answers;

/// <summary>Compares answers.</summary>
public static partial class Judge
{
    public static Agreement Compare(string sql, Answer expected, Answer actual)
    {
        if (expected == actual || IsSameWithHint(expected, actual))
        {
            return Agreement.Full;
        }

        if (actual.IsValid)
        {
            return IsBehindComment(sql, expected) ? Agreement.Library : Agreement.None;
        }

        if (IsAtParameter(sql, actual))
        {
            return Agreement.Library;
        }

        return !expected.IsValid ? Agreement.OtherError
            : AnalysisMessage().IsMatch(actual.Error!) ? Agreement.Analysis
            : DepthMessage().IsMatch(actual.Error!) ? Agreement.Depth
            : Agreement.None;
    }

    /// <summary>What PostgreSQL says in a hint, we say behind a semicolon.</summary>
    private static bool IsSameWithHint(Answer expected, Answer actual)
        => !expected.IsValid && actual.Position == expected.Position && actual.Error?.StartsWith(expected.Error + "; ", StringComparison.Ordinal) == true;

    /// <summary>
    /// libpg-query reads queries that it has made anonymous: it takes a parameter where PostgreSQL takes only a constant or a name, and letters right behind one.
    /// </summary>
    private static bool IsAtParameter(string sql, Answer actual) => actual.Position < sql.Length && sql[actual.Position] == '$';

    /// <summary>libpg-query keeps comments as tokens, and so does not join the parts of a string that a comment separates, as PostgreSQL does.</summary>
    private static bool IsBehindComment(string sql, Answer expected)
        => !expected.IsValid
            && expected.Position < sql.Length
            && sql[expected.Position] == '\''
            && sql.LastIndexOf("--", expected.Position, StringComparison.Ordinal) > sql.LastIndexOf('\'', expected.Position - 1);

    /// <summary>Where they come from: transformConstraintAttrs, DefineDomain, ExecuteDoStmt.</summary>
    [GeneratedRegex(@"^(misplaced .* clause|multiple [A-Z/ ]+ clauses not allowed|constraint declared INITIALLY DEFERRED must be DEFERRABLE|specifying constraint \w+ not supported for domains|no inline code specified)$")]
    private static partial Regex AnalysisMessage();

    [GeneratedRegex("^the statement (nests|chains) more than ")]
    private static partial Regex DepthMessage();
}
