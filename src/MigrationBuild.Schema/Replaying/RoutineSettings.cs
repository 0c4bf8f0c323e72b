using System.Text.RegularExpressions;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>What a routine sets while it runs, in the form in which PostgreSQL stores it.</summary>
internal static class RoutineSettings
{
    /// <summary>Variables that are lists of names (<c>GUC_LIST_QUOTE</c>).</summary>
    private static readonly string[] NameLists =
        ["local_preload_libraries", "search_path", "session_preload_libraries", "shared_preload_libraries", "temp_tablespaces", "unix_socket_directories"];

    public static bool IsNameList(string name) => Array.IndexOf(NameLists, name) >= 0;

    public static EquatableArray<RoutineSetting> Apply(StatementReplay replay, EquatableArray<RoutineSetting> settings, VariableSetStmt statement)
    {
        var name = statement.Name.ToLowerInvariant();
        switch (statement.Kind)
        {
            case VariableSetKind.ResetAll:
                return default;
            case VariableSetKind.Reset or VariableSetKind.Default:
                return Without(settings, name).ToEquatableArray();
            case VariableSetKind.FromCurrent when Current(replay, name) is { } current:
                return With(settings, new RoutineSetting(name, current));
            case VariableSetKind.Value:
                return With(settings, new RoutineSetting(name, string.Join(", ", statement.Values.Select(value => TextOf(name, value)))));
            default:
                replay.Report(ReplayDiagnostics.NotFollowed, statement, $"what {statement.Name} is set to is not known; it is not compared");
                return settings;
        }
    }

    /// <summary>The clause that sets the same again.</summary>
    public static VariableSetStmt ToSyntax(RoutineSetting setting)
    {
        var values = IsNameList(setting.Name) ? NamesOf(setting.Value) : [setting.Value];
        return new(VariableSetKind.Value, VariableScope.Unspecified, setting.Name, values.Select(value => (Expression)new StringConstant(value)).ToEquatableArray(), default);
    }

    /// <summary>The names of a list whose parts are quoted where they must be (<c>SplitIdentifierString</c>).</summary>
    private static IEnumerable<string> NamesOf(string list)
        => Regex.Matches(list, "\"(?:[^\"]|\"\")*\"|[^\",\\s]+").Cast<Match>().Select(match => match.Value[0] == '"'
            ? match.Value.Substring(1, match.Value.Length - 2).Replace("\"\"", "\"")
            : match.Value);

    private static string? Current(StatementReplay replay, string name) => name == "search_path"
        ? string.Join(", ", replay.State.SearchPath.Select(SqlPrinter.QuoteIdentifier))
        : replay.State.Settings.Find(name);

    private static EquatableArray<RoutineSetting> With(EquatableArray<RoutineSetting> settings, RoutineSetting setting)
        => settings.Any(other => other.Name == setting.Name)
            ? settings.Select(other => other.Name == setting.Name ? setting : other).ToEquatableArray()
            : settings.Add(setting);

    private static IEnumerable<RoutineSetting> Without(EquatableArray<RoutineSetting> settings, string name) => settings.Where(setting => setting.Name != name);

    /// <summary><c>flatten_set_variable_args</c></summary>
    private static string TextOf(string name, Expression value) => value switch
    {
        StringConstant text => IsNameList(name) ? SqlPrinter.QuoteIdentifier(text.Value) : text.Value,
        NumericConstant number => number.Text,
        BooleanConstant boolean => boolean.Value ? "true" : "false",
        _ => SqlPrinter.Print(value),
    };
}
