using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>The list of fields of a key or an index: <c>[a, b(sort: Desc, ops: raw("…"))]</c>, or one field without brackets.</summary>
internal sealed partial class ModelBinder
{
    private EquatableArray<IndexField> TakeFields(AttributeArguments arguments, string what, out bool isComplete)
    {
        isComplete = false;
        if (arguments.TakeRequired("fields") is not { } argument)
        {
            return [];
        }

        var elements = argument.Value!.Elements;
        var fields = new List<IndexField>();
        var unknown = new List<string>();
        var relations = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var isReadable = true;
        // Prisma points at the attribute of an index, at the list of a key, and takes fields of unknown types for relations there.
        var isKey = arguments.Attribute.Name.Text == "id";
        foreach (var element in elements)
        {
            if (ReadFieldName(element, arguments) is not { } name)
            {
                isReadable = false;
            }
            else if (!seen.Add(name))
            {
                arguments.Report(PrismaDiagnostics.Key, $"{what} names the field {name} more than once.");
                return [];
            }
            else if (_scalars.Find(field => field.Name == name) is { } scalar)
            {
                fields.Add(element is CallExpression call ? ReadFieldArguments(scalar, call, arguments) : new IndexField(scalar));
            }
            else
            {
                (_relations.Exists(field => field.Name == name) || (isKey && block.Fields.Any(field => field.Name.Text == name)) ? relations : unknown).Add(name);
            }
        }

        if (isReadable && seen.Count == 0)
        {
            arguments.Report(PrismaDiagnostics.Key, $"{what} names no field.");
            return [];
        }

        if (unknown.Count > 0)
        {
            var place = isKey ? argument.Value.Span : arguments.Attribute.Span;
            arguments.Report(PrismaDiagnostics.UnknownName, place, $"{what} names fields that {block.Name} does not have: {string.Join(", ", unknown)}.");
        }

        if (relations.Count > 0)
        {
            var columns = _relations.Where(field => relations.Contains(field.Name) && field.Fields is not null).SelectMany(field => field.Fields!.Value).ToList();
            var hint = columns.Count == 0 ? "" : $" Name the columns behind them: [{string.Join(", ", columns)}].";
            arguments.Report(PrismaDiagnostics.Key, $"{what} names relations, which are no columns: {string.Join(", ", relations)}.{hint}");
        }

        isComplete = isReadable && unknown.Count == 0 && relations.Count == 0;
        return fields.ToEquatableArray();
    }

    private static string? ReadFieldName(PrismaExpression element, AttributeArguments arguments)
    {
        switch (element)
        {
            case ConstantExpression constant:
                return constant.Text;
            case CallExpression call:
                return call.Function.Text;
            default:
                arguments.Report(PrismaDiagnostics.Key, element.Span, $"A field's name is expected here, not {element}.");
                return null;
        }
    }

    private static IndexField ReadFieldArguments(ScalarField scalar, CallExpression call, AttributeArguments arguments)
    {
        var result = new IndexField(scalar);
        foreach (var argument in call.Arguments)
        {
            switch (argument.Name?.Text, argument.Value)
            {
                case ("sort", ConstantExpression order) when ParseSort(order.Text) is { } sort:
                    result = result with { Sort = sort };
                    break;
                case ("sort", { } value):
                    var sortPlace = value is ConstantExpression ? argument.Span : value.Span;
                    arguments.Report(PrismaDiagnostics.Key, sortPlace, $"sort: is Asc or Desc, not {value}.");
                    break;
                case ("ops", ConstantExpression name) when OperatorClasses.IsKnown(name.Text):
                    result = result with { OperatorClass = new OperatorClass(name.Text, IsRaw: false) };
                    break;
                case ("ops", CallExpression { Function.Text: "raw", Arguments: { Count: 1 } raw }) when raw[0].Value is StringExpression sql:
                    result = result with { OperatorClass = new OperatorClass(sql.Value, IsRaw: true) };
                    break;
                case ("ops", { } value):
                    var place = value is StringExpression ? argument.Span : value.Span;
                    arguments.Report(PrismaDiagnostics.Key, place, $"{value} is no operator class that Prisma knows. raw(\"…\") takes PostgreSQL's name of any.");
                    break;
                case ("length", _):
                    arguments.ReportLater(PrismaDiagnostics.Key, arguments.Attribute.Span, "PostgreSQL has no length: here. Remove it.");
                    break;
                default:
                    arguments.Report(PrismaDiagnostics.UnknownName, argument.Span, "An indexed field takes sort: and ops: only.");
                    break;
            }
        }

        return result;
    }
}
