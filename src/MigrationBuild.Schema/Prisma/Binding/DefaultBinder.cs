using System.Globalization;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary><c>@default</c>: whether the kind of value suits the field. What a literal says is looked at later, with the whole schema.</summary>
internal sealed class DefaultBinder(ScalarField field, EquatableArray<PrismaEnum> enums, AttributeArguments arguments)
{
    private static readonly HashSet<string> KnownFunctions = new(StringComparer.Ordinal)
    {
        "autoincrement", "cuid", "nanoid", "now", "ulid", "uuid",
    };

    public FieldDefault? Bind()
    {
        var argument = arguments.TakeRequired("value");
        if (argument is null)
        {
            arguments.Close();
            return null;
        }

        if (arguments.Take("map") is not null)
        {
            arguments.ReportLater(PrismaDiagnostics.Default, arguments.Attribute.Span, "PostgreSQL does not name defaults. Remove map:.");
        }

        var value = argument.Value!;
        Check(value);
        arguments.Close();
        return new FieldDefault(arguments.Attribute, value);
    }

    private void Check(PrismaExpression value)
    {
        if (value is CallExpression { Function.Text: "dbgenerated" } generated)
        {
            CheckDbGenerated(generated);
            return;
        }

        switch (field.Type)
        {
            case UnsupportedFieldType:
                Refuse("An Unsupported field takes no default but dbgenerated(\"…\").");
                break;
            case EnumFieldType type:
                CheckEnum(value, type.EnumName);
                break;
            case ScalarFieldType type:
                CheckScalar(value, type.Kind);
                break;
        }
    }

    private void CheckEnum(PrismaExpression value, string enumName)
    {
        var isList = field.Arity == FieldArity.List;
        foreach (var element in value.Elements)
        {
            if (element is not ConstantExpression constant || isList != value is ArrayExpression)
            {
                Refuse($"The default is to be {(isList ? "a list of values" : "a value")} of the enum {enumName}, not {element}.");
                return;
            }

            if (!enums.Any(declared => declared.Name == enumName && declared.FindValue(constant.Text) is not null))
            {
                Refuse($"The enum {enumName} has no value {constant}.");
                return;
            }
        }
    }

    private void CheckScalar(PrismaExpression value, ScalarKind kind)
    {
        switch (value)
        {
            case CallExpression call:
                CheckCall(call, kind);
                break;
            case ArrayExpression when field.Arity != FieldArity.List:
                Refuse("The default of a field that is no list cannot be a list.");
                break;
            case ArrayExpression list:
                CheckElements(list, kind);
                break;
            case var _ when field.Arity == FieldArity.List:
                Refuse("The default of a list is a list: [ … ].");
                break;
            default:
                CheckLiteral(value, kind);
                break;
        }
    }

    private void CheckElements(ArrayExpression list, ScalarKind kind)
    {
        foreach (var element in list.Items)
        {
            if (!CheckLiteral(element, kind))
            {
                return;
            }
        }
    }

    private bool CheckLiteral(PrismaExpression value, ScalarKind kind)
    {
        if (kind == ScalarKind.Boolean && value is ConstantExpression constant)
        {
            if (constant.Text is "true" or "false")
            {
                return true;
            }

            arguments.Report(PrismaDiagnostics.Default, value.Span, $"A Boolean is true or false, not {constant}.");
            return false;
        }

        var suits = kind switch
        {
            ScalarKind.Int or ScalarKind.BigInt or ScalarKind.Float => value is NumberExpression,
            ScalarKind.Decimal => value is NumberExpression or StringExpression,
            ScalarKind.Boolean => false,
            _ => value is StringExpression,
        };
        if (!suits)
        {
            Refuse($"The default of {(kind == ScalarKind.Int ? "an" : "a")} {kind} cannot be {value}.");
        }

        return suits;
    }

    private void CheckCall(CallExpression call, ScalarKind kind)
    {
        var function = call.Function.Text;
        if (!KnownFunctions.Contains(function))
        {
            arguments.ReportLater(
                PrismaDiagnostics.UnknownName,
                call.Span,
                $"There is no function {function}() for PostgreSQL. dbgenerated(\"…\") takes any expression of the database's.");
            return;
        }

        var suits = function switch
        {
            "autoincrement" => kind is ScalarKind.Int or ScalarKind.BigInt,
            "now" => kind == ScalarKind.DateTime,
            _ => kind == ScalarKind.String,
        };
        if (!suits)
        {
            Refuse($"{function}() gives no {kind}.");
            return;
        }

        switch (function)
        {
            case "uuid":
                CheckNumber(call, number => number is 4 or 7, "4 or 7");
                break;
            case "cuid":
                CheckNumber(call, number => number is 1 or 2, "1 or 2");
                break;
            case "nanoid":
                CheckNumber(call, number => number is >= 2 and <= 255, "a number from 2 to 255");
                break;
            default:
                if (call.Arguments.Count > 0)
                {
                    Refuse($"{function}() takes no argument.");
                }

                break;
        }
    }

    private void CheckNumber(CallExpression call, Func<long, bool> isAllowed, string allowed)
    {
        if (call.Arguments.IsEmpty)
        {
            return;
        }

        var isNumber = long.TryParse((call.Arguments[0].Value as NumberExpression)?.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        if (call.Arguments.Count > 1 || !isNumber || !isAllowed(number))
        {
            Refuse($"{call.Function}() takes no argument or {allowed}.");
        }
    }

    private void CheckDbGenerated(CallExpression call)
    {
        var isAllowed = call.Arguments.IsEmpty
            || (call.Arguments.Count == 1 && call.Arguments[0].Value is StringExpression { Value.Length: > 0 });
        if (!isAllowed)
        {
            Refuse("dbgenerated() takes one string, an expression of PostgreSQL's, or nothing where the database has the default already.");
        }
    }

    private void Refuse(string message) => arguments.Report(PrismaDiagnostics.Default, message);
}
