using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary><c>where:</c> of partial indexes.</summary>
internal sealed partial class ModelBinder
{
    private IndexPredicate? TakePredicate(AttributeArguments arguments)
    {
        if (arguments.Take("where") is not { } argument)
        {
            return null;
        }

        var sql = argument.Value switch
        {
            CallExpression { Function.Text: "raw" } raw => ReadRawPredicate(raw, arguments),
            ObjectExpression conditions => ReadConditions(conditions, arguments),
            var other => RefuseAt(arguments, other!, "where: takes raw(\"…\") or an object such as { active: true }."),
        };
        return sql is null ? null : new IndexPredicate(argument.Span, sql);
    }

    private static string? ReadRawPredicate(CallExpression raw, AttributeArguments arguments)
    {
        if (raw.Arguments.Count == 0 || raw.Arguments[0].Value is not StringExpression sql)
        {
            return RefuseAt(arguments, raw.Arguments.IsEmpty ? raw : raw.Arguments[0].Value!, "raw() takes one string, a condition of PostgreSQL's.");
        }

        return sql.Value.Trim().Length == 0 ? Refuse(arguments, "The condition in raw() is empty.") : sql.Value;
    }

    private string? ReadConditions(ObjectExpression conditions, AttributeArguments arguments)
    {
        if (conditions.Members.IsEmpty)
        {
            return Refuse(arguments, "The object in where: is empty.");
        }

        var parts = new List<string>();
        foreach (var member in conditions.Members)
        {
            if (ReadCondition(member, arguments) is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }

        return string.Join(" AND ", parts);
    }

    private string? ReadCondition(ObjectMember member, AttributeArguments arguments)
    {
        if (_scalars.Find(field => field.Name == member.Name.Text) is not { } field)
        {
            return Refuse(arguments, $"{block.Name} has no column for {member.Name}.");
        }

        var isNegated = member.Value is ObjectExpression;
        var value = member.Value;
        if (value is ObjectExpression nested)
        {
            if (nested.Members.Count != 1 || nested.Members[0].Name.Text != "not")
            {
                return Refuse(arguments, "An object inside where: has the one member not.");
            }

            value = nested.Members[0].Value;
        }

        var column = PrismaSql.Quote(field.ColumnName);
        if (value is ConstantExpression { Text: "null" })
        {
            return column + (isNegated ? " IS NOT NULL" : " IS NULL");
        }

        var literal = value switch
        {
            ConstantExpression { Text: "true" or "false" } constant => constant.Text,
            NumberExpression number => number.Text,
            StringExpression text => PrismaSql.Literal(text.Value),
            _ => null,
        };
        if (literal is null)
        {
            return Refuse(arguments, $"{value} is no value for where:. It takes true, false, null, a string, a number, or {{ not: … }}.");
        }

        return SuitsField(value, field.Type)
            ? column + (isNegated ? " != " : " = ") + literal
            : Refuse(arguments, $"{value} is no value of {field.Name}.");
    }

    private static bool SuitsField(PrismaExpression value, PrismaFieldType type) => type switch
    {
        ScalarFieldType { Kind: ScalarKind.Boolean } => value is ConstantExpression,
        ScalarFieldType { Kind: ScalarKind.Int or ScalarKind.BigInt or ScalarKind.Float or ScalarKind.Decimal } => value is NumberExpression,
        ScalarFieldType { Kind: ScalarKind.Bytes or ScalarKind.Json } => false,
        ScalarFieldType or EnumFieldType => value is StringExpression,
        _ => true,
    };

    private static string? RefuseAt(AttributeArguments arguments, PrismaExpression value, string message)
    {
        arguments.Report(PrismaDiagnostics.Key, value.Span, $"{value} is not allowed here.");
        return Refuse(arguments, message);
    }

    private static string? Refuse(AttributeArguments arguments, string message)
    {
        arguments.Report(PrismaDiagnostics.Key, message);
        return null;
    }
}
