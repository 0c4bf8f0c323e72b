using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>Enums: their values' and their own attributes.</summary>
internal static class EnumBinder
{
    public static PrismaEnum Bind(EnumBlock block, Reporter reporter)
    {
        var values = block.Values.Select(value => BindValue(value, reporter)).ToEquatableArray();
        var attributes = new AttributeSet(block.Attributes, reporter);
        var result = new PrismaEnum(block, values);
        if (attributes.Take("map") is { } map)
        {
            if (map.TakeRequired("name") is { } argument && map.AsString(argument) is { } name)
            {
                result = result with { DatabaseName = name, MapAttribute = map.Attribute };
            }

            map.Close();
        }

        if (attributes.Take("schema") is { } schema)
        {
            result = result with { Schema = ReadSchema(schema) };
        }

        attributes.ReportUnknown();
        return result;
    }

    /// <summary>The argument of <c>@@schema</c>.</summary>
    public static StringExpression? ReadSchema(AttributeArguments schema)
    {
        var name = schema.TakeRequired("map") is { } argument ? schema.Expect<StringExpression>(argument.Value!, "a string") : null;
        schema.Close();
        return name;
    }

    private static PrismaEnumValue BindValue(EnumValueDeclaration value, Reporter reporter)
    {
        var attributes = new AttributeSet(value.Attributes, reporter);
        string? name = null;
        if (attributes.Take("map") is { } map)
        {
            name = map.TakeRequired("name") is { } argument ? map.AsString(argument) : null;
            map.Close();
        }

        attributes.ReportUnknown();
        return new PrismaEnumValue(value, name ?? value.Name.Text);
    }
}
