using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The names that exception handlers give to SQLSTATEs (Appendix A of PostgreSQL's manual), as far as replay raises them.</summary>
internal static class PlpgsqlConditions
{
    private static readonly Dictionary<string, string> SqlStates = new(StringComparer.Ordinal)
    {
        ["datatype_mismatch"] = "42804",
        ["dependent_objects_still_exist"] = "2BP01",
        ["duplicate_column"] = "42701",
        ["duplicate_object"] = "42710",
        ["duplicate_schema"] = "42P06",
        ["duplicate_table"] = "42P07",
        ["invalid_foreign_key"] = "42830",
        ["invalid_parameter_value"] = "22023",
        ["invalid_schema_name"] = "3F000",
        ["invalid_table_definition"] = "42P16",
        ["object_not_in_prerequisite_state"] = "55000",
        ["syntax_error_or_access_rule_violation"] = "42000",
        ["undefined_column"] = "42703",
        ["undefined_function"] = "42883",
        ["undefined_object"] = "42704",
        ["undefined_table"] = "42P01",
        ["wrong_object_type"] = "42809",
    };

    /// <summary>Whether one of the conditions is that of the SQLSTATE, or of its class (one that ends in 000).</summary>
    public static bool Catch(EquatableArray<string> conditions, string sqlState)
        => conditions.Any(condition => condition == "others" || StateOf(condition) is { } state && IsOf(state, sqlState));

    private static string? StateOf(string condition)
        => SqlStates.TryGetValue(condition, out var known)
            ? known
            : condition.StartsWith("sqlstate '", StringComparison.Ordinal) ? condition.Substring(10).TrimEnd('\'').ToUpperInvariant() : null;

    private static bool IsOf(string condition, string sqlState)
        => condition == sqlState || (condition.EndsWith("000", StringComparison.Ordinal) && sqlState.StartsWith(condition.Substring(0, 2), StringComparison.Ordinal));
}
