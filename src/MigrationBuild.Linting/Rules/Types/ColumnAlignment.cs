using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using Persistence = MigrationBuild.Postgres.Syntax.Tables.Persistence;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM622: bytes of each row that hold nothing.</summary>
public sealed class ColumnAlignment : ILintRule
{
    private const int Worthwhile = 8;

    public DiagnosticDescriptor Descriptor { get; } = new("PGM622", "column-alignment", "The order of the columns leaves gaps in each row", DiagnosticSeverity.Hidden);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (context.Statement is not CreateStmt { Persistence: not Persistence.Temporary } create)
        {
            yield break;
        }

        var columns = create.Elements.OfType<ColumnDef>().ToList();
        var layouts = columns.ConvertAll(LayoutOf);
        if (layouts.Exists(layout => layout is null))
        {
            yield break;
        }

        var order = Enumerable.Range(0, columns.Count).OrderByDescending(i => layouts[i]!.Value.Alignment).ToList();
        var saved = Length(layouts.Select(layout => layout!.Value)) - Length(order.Select(i => layouts[i]!.Value));
        if (saved >= Worthwhile)
        {
            yield return context.Report(
                Descriptor,
                create.Name.Span,
                $"Each row of {create.Name.Name} takes {saved} bytes more than with its widest columns first, and the order of columns cannot be changed later",
                Reorder(context, create, columns, order));
        }
    }

    /// <summary>Comments would stay where they are, beside other columns.</summary>
    private static Fix? Reorder(StatementContext context, CreateStmt create, List<ColumnDef> columns, List<int> order)
    {
        var text = context.File.Substring(create.Span);
        return text.Contains("--") || text.Contains("/*")
            ? null
            : Fix.Change("Put the widest columns first", [.. columns.Select((column, i) => new TextEdit(column.Span, context.File.Substring(columns[order[i]].Span)))]);
    }

    /// <summary>Rows begin and end at multiples of 8.</summary>
    private static int Length(IEnumerable<(int Size, int Alignment)> layouts) => Align(layouts.Aggregate(0, (end, layout) => Align(end, layout.Alignment) + layout.Size), 8);

    private static int Align(int offset, int alignment) => (offset + alignment - 1) / alignment * alignment;

    /// <summary>
    /// What <c>pg_type</c> says of a value's size and where it may begin; short texts begin anywhere and are taken to have no size. Null for a type that is not built in.
    /// </summary>
    private static (int Size, int Alignment)? LayoutOf(ColumnDef column) => column.Type switch
    {
        null or { IsColumnType: true } => null,
        { IsArray: true } => (0, 1),
        { } type => TypeNames.CanonicalName(type) switch
        {
            "int8" or "bigserial" or "serial8" or "timestamp" or "timestamptz" or "float8" or "time" or "money" => (8, 8),
            "interval" => (16, 8),
            "timetz" => (12, 8),
            "int4" or "serial" or "serial4" or "float4" or "date" or "oid" => (4, 4),
            "int2" or "smallserial" or "serial2" => (2, 2),
            "bool" or "char" => (1, 1),
            "uuid" => (16, 1),
            "text" or "varchar" or "bpchar" or "numeric" or "bytea" or "json" or "jsonb" or "inet" or "cidr" or "xml" => (0, 1),
            _ => null,
        },
    };
}
