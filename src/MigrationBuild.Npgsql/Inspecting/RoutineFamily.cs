using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Sources;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Functions and procedures (<c>pg_proc</c>), but aggregates, and what a range type brings along.</summary>
internal static class RoutineFamily
{
    public static readonly string Query =
        $"""
        SELECT n.nspname, p.proname, p.prokind,
            (SELECT array_agg(format_type(a.type, NULL) ORDER BY a.n) FROM unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) WITH ORDINALITY a (type, n)),
            p.proargmodes, p.proargnames,
            (SELECT array_agg(pg_get_function_arg_default(p.oid, a.n::int) ORDER BY a.n)
                FROM unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) WITH ORDINALITY a (type, n)),
            CASE WHEN p.prokind <> 'p' THEN format_type(p.prorettype, NULL) END, p.proretset, l.lanname, p.prosrc, p.probin, pg_get_function_sqlbody(p.oid),
            p.provolatile, p.proisstrict, p.prosecdef, p.proleakproof, p.proparallel, p.procost, p.prorows, p.proconfig, sn.nspname, s.proname,
            (SELECT array_agg(format_type(t.type, NULL) ORDER BY t.n) FROM unnest(p.protrftypes) WITH ORDINALITY t (type, n)),
            obj_description(p.oid, 'pg_proc')
        FROM pg_proc p
        JOIN pg_namespace n ON n.oid = p.pronamespace
        JOIN pg_language l ON l.oid = p.prolang
        LEFT JOIN pg_proc s ON s.oid = p.prosupport
        LEFT JOIN pg_namespace sn ON sn.oid = s.pronamespace
        WHERE p.prokind <> 'a' AND p.pronamespace = ANY ($1) AND {Members.AreNot("pg_proc", "p.oid")}
            AND NOT EXISTS (SELECT FROM pg_depend i WHERE i.classid = 'pg_proc'::regclass AND i.objid = p.oid AND i.deptype = 'i')
        """;

    public static RoutineRow Read(NpgsqlDataReader reader) => new(reader.GetString(0), reader.GetString(1), reader.GetChar(2))
    {
        Types = reader.GetTexts(3),
        Modes = reader.IsDBNull(4) ? [] : reader.GetFieldValue<char[]>(4),
        Names = reader.GetTexts(5),
        Defaults = reader.IsDBNull(6) ? [] : reader.GetFieldValue<string?[]>(6),
        Result = reader.GetText(7),
        ReturnsSet = reader.GetBoolean(8),
        Language = reader.GetString(9),
        Source = reader.GetString(10),
        ObjectFile = reader.GetText(11),
        Body = reader.GetText(12),
        Volatility = reader.GetChar(13),
        IsStrict = reader.GetBoolean(14),
        SecurityDefiner = reader.GetBoolean(15),
        IsLeakproof = reader.GetBoolean(16),
        Parallel = reader.GetChar(17),
        Cost = reader.GetFloat(18),
        Rows = reader.GetFloat(19),
        Settings = reader.GetTexts(20),
        Support = reader.IsDBNull(22) ? null : new QualifiedName(reader.GetString(21), reader.GetString(22)),
        Transforms = reader.GetTexts(23),
        Comment = reader.GetText(24),
    };

    /// <summary>All routines without defaults and bodies, so that expressions can call them.</summary>
    public static Catalog Add(Catalog catalog, IEnumerable<RoutineRow> rows)
    {
        var names = ServerDefinitions.Names(catalog);
        return rows.Aggregate(catalog, (result, row) => result.With(result.Schemas[row.Schema].With(ToRoutine(row, names))));
    }

    /// <summary>The routines with what may speak of any object.</summary>
    public static Catalog AddExpressions(Catalog catalog, IEnumerable<RoutineRow> rows)
    {
        var names = ServerDefinitions.Names(catalog);
        return rows.Aggregate(catalog, (result, row) => result.With(result.Schemas[row.Schema].With(WithExpressions(row, ToRoutine(row, names), names))));
    }

    private static Routine ToRoutine(RoutineRow row, NameScope names) => new(row.Name, KindOf(row.Kind))
    {
        Parameters = row.Types
            .Select((type, i) => new RoutineParameter(ModeOf(row.Modes.ElementAtOrDefault(i)), row.Names.ElementAtOrDefault(i) ?? "", ServerDefinitions.Type(type, names)))
            .ToEquatableArray(),
        Result = row.Result is null ? null : ServerDefinitions.Type(row.Result, names),
        ReturnsSet = row.ReturnsSet,
        Language = row.Language,
        Source = row.Source,
        ObjectFile = row.ObjectFile,
        Volatility = row.Volatility switch { 'i' => Volatility.Immutable, 's' => Volatility.Stable, _ => Volatility.Volatile },
        IsStrict = row.IsStrict,
        SecurityDefiner = row.SecurityDefiner,
        IsLeakproof = row.IsLeakproof,
        Parallel = ParallelOf(row.Parallel),
        Cost = row.Cost,
        Rows = row.Rows,
        Settings = ServerDefinitions.RoutineSettings(row.Settings),
        Support = row.Support,
        Transforms = row.Transforms.Select(type => ServerDefinitions.Type(type, names)).ToEquatableArray(),
        Comment = row.Comment,
    };

    private static Routine WithExpressions(RoutineRow row, Routine routine, NameScope names) => routine with
    {
        Parameters = routine.Parameters
            .Select((parameter, i) => row.Defaults.ElementAtOrDefault(i) is { } value
                ? parameter with { Default = ServerDefinitions.Expression(value, new ExpressionContext(names).Value(parameter.Type)) }
                : parameter)
            .ToEquatableArray(),
        Body = row.Body is null ? null : ServerDefinitions.SqlBody(row.Body, ExpressionContext.Of(names, routine)),
    };

    public static ParallelSafety ParallelOf(char code) => code switch
    {
        's' => ParallelSafety.Safe,
        'r' => ParallelSafety.Restricted,
        _ => ParallelSafety.Unsafe,
    };

    private static RoutineKind KindOf(char code) => code switch
    {
        'p' => RoutineKind.Procedure,
        'w' => RoutineKind.Window,
        _ => RoutineKind.Function,
    };

    private static ParameterMode ModeOf(char code) => code switch
    {
        'o' => ParameterMode.Out,
        'b' => ParameterMode.InOut,
        'v' => ParameterMode.Variadic,
        't' => ParameterMode.Table,
        _ => ParameterMode.In,
    };
}
