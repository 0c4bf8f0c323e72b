using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The conditions of a query over the system catalogs, as far as they say that a column has a value.</summary>
internal sealed class CatalogFilter(NameScope names)
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public bool IsUnderstood { get; private set; } = true;

    /// <summary>The value that the first of the columns must have, or null where none is asked for.</summary>
    public string? Value(params string[] columns) => columns.Select(column => _values.TryGetValue(column, out var value) ? value : null).FirstOrDefault(value => value is not null);

    /// <summary>Whether one of the columns is asked for.</summary>
    public bool Has(params string[] columns) => Value(columns) is not null;

    public void GiveUp() => IsUnderstood = false;

    public void Add(Expression condition)
    {
        switch (condition)
        {
            case BoolExpr { Kind: BoolExprKind.And } and:
                foreach (var argument in and.Arguments)
                {
                    Add(argument);
                }

                break;

            // A join: the rows of one catalog that belong to those of the other.
            case OpExpr { Left: ColumnRef, Operator.Symbol: "=", Right: ColumnRef }:
                break;
            case OpExpr { Left: { } left, Operator.Symbol: "=", Right: var right } when ColumnOf(left) is { } column && ValueOf(right) is { } value:
                _values[column] = value;
                break;
            case OpExpr { Left: { } left, Operator.Symbol: "=", Right: var right } when ColumnOf(right) is { } column && ValueOf(left) is { } value:
                _values[column] = value;
                break;
            default:
                GiveUp();
                break;
        }
    }

    private static string? ColumnOf(Expression expression) => expression switch
    {
        ColumnRef column => column.Name,
        TypeCast cast => ColumnOf(cast.Argument),
        _ => null,
    };

    /// <summary>A name in a string; of <c>'public.t'::regclass</c> the schema is kept apart, as the catalogs do.</summary>
    private string? ValueOf(Expression expression)
    {
        switch (expression)
        {
            case StringConstant text:
                return text.Value;
            case TypeCast { Argument: StringConstant text, Type.Name.Name: "regclass" or "regtype" or "regnamespace" }:
                return QualifiedNameText.Parse(text.Value) is { } parts ? Resolve(parts) : null;
            case TypeCast { Argument: StringConstant text, Type.Name.Name: "regrole" }:
                return QualifiedNameText.Parse(text.Value) is { Count: 1 } role ? role[0] : null;
            case TypeCast { Argument: StringConstant text, Type.Name.Name: "regprocedure" }:
                return SignatureOf(text.Value);
            case TypeCast cast:
                return ValueOf(cast.Argument);
            case FuncCall { Name.Name: "current_schema", Arguments.IsEmpty: true } or SqlValueFunction { Kind: SqlValueFunctionKind.CurrentSchema }:
                return names.CreationSchema;
            default:
                return null;
        }
    }

    /// <summary>The name of a function as <c>regprocedure</c> prints it; its arguments are kept apart.</summary>
    private string? SignatureOf(string text)
    {
        var start = text.IndexOf('(');
        if (start < 0 || QualifiedNameText.Parse(text.Substring(0, start)) is not { } parts)
        {
            return null;
        }

        _values["signature"] = text.Substring(start + 1).TrimEnd(')');
        _values["schema"] = parts.Count > 1 ? parts[0] : names.CreationSchema ?? "public";
        return parts[parts.Count - 1];
    }

    private string Resolve(IReadOnlyList<string> parts)
    {
        var name = new ObjectName(parts.Select(part => new Identifier(part)).ToEquatableArray());
        if ((names.FindRelation(name) ?? names.FindType(name)) is { } found)
        {
            _values["schema"] = found.Schema;
        }

        return name.Name;
    }
}
