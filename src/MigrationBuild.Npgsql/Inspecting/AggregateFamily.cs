using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Sources;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Aggregates (<c>pg_aggregate</c>). The functions that they are made of come first.</summary>
internal static class AggregateFamily
{
    public static readonly string Query =
        $"""
        SELECT n.nspname, p.proname, {Types("p")}, p.proargnames, p.provariadic <> 0, a.aggkind, a.aggnumdirectargs,
            {Function("aggtransfn")}, {Function("aggfinalfn")}, a.aggfinalextra, a.aggfinalmodify, format_type(a.aggtranstype, NULL), a.aggtransspace, a.agginitval,
            {Function("aggmtransfn")}, {Function("aggminvtransfn")}, {Function("aggmfinalfn")}, a.aggmfinalextra, a.aggmfinalmodify,
            CASE WHEN a.aggmtranstype <> 0 THEN format_type(a.aggmtranstype, NULL) END, a.aggmtransspace, a.aggminitval,
            {Function("aggcombinefn")}, {Function("aggserialfn")}, {Function("aggdeserialfn")},
            (SELECT CASE WHEN s.nspname = 'pg_catalog' THEN '' ELSE s.nspname || '.' END || o.oprname
                FROM pg_operator o JOIN pg_namespace s ON s.oid = o.oprnamespace WHERE o.oid = a.aggsortop),
            p.proparallel, obj_description(p.oid, 'pg_proc')
        FROM pg_aggregate a
        JOIN pg_proc p ON p.oid = a.aggfnoid
        JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE p.pronamespace = ANY ($1) AND {Members.AreNot("pg_proc", "p.oid")}
        """;

    public static AggregateRow Read(NpgsqlDataReader reader) => new(reader.GetString(0), reader.GetString(1))
    {
        Types = reader.GetTexts(2),
        ParameterNames = reader.GetTexts(3),
        IsVariadic = reader.GetBoolean(4),
        Kind = reader.GetChar(5),
        DirectArguments = reader.GetInt16(6),
        Transition = new AggregateTransitionRow
        {
            Function = reader.GetTexts(7),
            Final = reader.GetTexts(8),
            FinalExtra = reader.GetBoolean(9),
            FinalModify = reader.GetChar(10),
            StateType = reader.GetText(11),
            Space = reader.GetInt32(12),
            InitialState = reader.GetText(13),
        },
        Moving = new AggregateTransitionRow
        {
            Function = reader.GetTexts(14),
            Inverse = reader.GetTexts(15),
            Final = reader.GetTexts(16),
            FinalExtra = reader.GetBoolean(17),
            FinalModify = reader.GetChar(18),
            StateType = reader.GetText(19),
            Space = reader.GetInt32(20),
            InitialState = reader.GetText(21),
        },
        Combine = reader.GetTexts(22),
        Serialize = reader.GetTexts(23),
        Deserialize = reader.GetTexts(24),
        SortOperator = reader.GetText(25),
        Parallel = reader.GetChar(26),
        Comment = reader.GetText(27),
    };

    public static Catalog Add(Catalog catalog, IEnumerable<AggregateRow> rows)
    {
        var names = ServerDefinitions.Names(catalog);
        return rows.Aggregate(catalog, (result, row) => result.With(result.Schemas[row.Schema].With(ToRoutine(row, names))));
    }

    private static Routine ToRoutine(AggregateRow row, NameScope names)
    {
        var parameters = row.Types.Select((type, i) => new RoutineParameter(
            row.IsVariadic && i == row.Types.Length - 1 ? ParameterMode.Variadic : ParameterMode.In,
            row.ParameterNames.ElementAtOrDefault(i) ?? "",
            ServerDefinitions.Type(type, names)));
        var aggregate = new Aggregate(ToTransition(row.Transition, names)!)
        {
            Kind = row.Kind switch { 'o' => AggregateKind.OrderedSet, 'h' => AggregateKind.Hypothetical, _ => AggregateKind.Normal },
            DirectArguments = row.DirectArguments,
            Moving = ToTransition(row.Moving, names),
            Combine = ToFunction(row.Combine, names),
            Serialize = ToFunction(row.Serialize, names),
            Deserialize = ToFunction(row.Deserialize, names),
            SortOperator = row.SortOperator,
        };
        return Aggregates.ToRoutine(row.Name, parameters.ToEquatableArray(), aggregate, names.Catalog) with
        {
            Parallel = RoutineFamily.ParallelOf(row.Parallel),
            Comment = row.Comment,
        };
    }

    private static AggregateTransition? ToTransition(AggregateTransitionRow row, NameScope names)
        => row.StateType is { } state && ToFunction(row.Function, names) is { } function
            ? new AggregateTransition(function, ServerDefinitions.Type(state, names))
            {
                Space = row.Space,
                Inverse = ToFunction(row.Inverse, names),
                Final = ToFunction(row.Final, names),
                FinalExtra = row.FinalExtra,
                FinalModify = row.FinalModify switch { 's' => AggregateModify.Shareable, 'w' => AggregateModify.ReadWrite, _ => AggregateModify.ReadOnly },
                InitialState = row.InitialState,
            }
            : null;

    private static ObjectId? ToFunction(string[] parts, NameScope names)
        => parts.Length == 0 ? null : Aggregates.FunctionOf(names.Catalog, new QualifiedName(parts[0], parts[1]), parts.Skip(2).Select(type => ServerDefinitions.Type(type, names)));

    /// <summary>The schema, name and argument types of the function in that column.</summary>
    private static string Function(string column)
        => $"(SELECT ARRAY[s.nspname::text, f.proname::text] || coalesce({Types("f")}, '{{}}') FROM pg_proc f JOIN pg_namespace s ON s.oid = f.pronamespace WHERE f.oid = a.{column})";

    private static string Types(string routine)
        => $"(SELECT array_agg(format_type(t.type, NULL) ORDER BY t.n) FROM unnest({routine}.proargtypes::oid[]) WITH ORDINALITY t (type, n))";
}
