using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Definitions;

/// <summary>Options in parentheses: <c>(name = value, …)</c>.</summary>
internal static class DefinitionOptions
{
    /// <summary>The option's value as text (<c>defGetString</c>); an option that stands alone is true.</summary>
    public static string Text(DefElem option) => option.Value switch
    {
        null => "true",
        StringConstant text => text.Value,
        Identifier word => word.Name,
        TypeName { Modifiers.IsEmpty: true } type => type.Name.ToString(),
        var value => SqlPrinter.Print(value),
    };

    /// <summary>The option's value as true or false (<c>defGetBoolean</c>), or null where it is neither.</summary>
    public static bool? Boolean(DefElem option) => Text(option).ToLowerInvariant() switch
    {
        "true" or "on" or "1" => true,
        "false" or "off" or "0" => false,
        _ => null,
    };

    public static DefElem? Find(EquatableArray<DefElem> options, string name) => options.FirstOrDefault(option => option.Name.Name == name);

    public static DefElem String(string name, string value) => new(null, new Identifier(name), new StringConstant(value));

    public static DefElem Boolean(string name, bool value) => new(null, new Identifier(name), new Identifier(value ? "true" : "false"));

    /// <summary>A name of something as the option's value.</summary>
    public static ObjectName Name(DefElem option) => option.Value switch
    {
        TypeName type => type.Name with { Span = type.Span },
        _ => new ObjectName(EquatableArray.Create(Text(option).Split('.').Select(part => new Identifier(part)).ToArray())) { Span = option.Span },
    };

    public static DefElem Named(string name, ObjectName value)
        => new(null, new Identifier(name), value is { Schema: null, Name: "default" } ? value.Parts[0] : new TypeName(value));

    public static DefElem Word(string name, string value) => new(null, new Identifier(name), new TypeName(new ObjectName(EquatableArray.Create(new Identifier(value)))));
}
