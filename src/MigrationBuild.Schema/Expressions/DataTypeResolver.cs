using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Expressions;

/// <summary>Finds the type that a type name means, and fills in what PostgreSQL fills in.</summary>
public static class DataTypeResolver
{
    private const string SystemSchema = "pg_catalog";

    public static ResolvedType Resolve(TypeName type, NameScope names)
    {
        var (name, isArray, isDeclared) = ResolveName(type.Name, names);
        if (name.Schema == SystemSchema && type is { Modifiers.IsEmpty: true, Fields: IntervalFields.Unrestricted } && BuiltInTypes.Find(isArray || type.IsArray ? "_" + name.Name : name.Name) is { } plain)
        {
            return new ResolvedType(plain, isDeclared);
        }

        var modifiers = type.Modifiers.Select(ModifierText).ToEquatableArray();
        return new ResolvedType(
            new DataType(name)
            {
                Modifiers = name.Schema == SystemSchema ? FillIn(name.Name, modifiers) : modifiers,
                IsArray = isArray || type.IsArray,
                IntervalFields = type.Fields == IntervalFields.Unrestricted ? null : Spell(type.Fields),
            },
            isDeclared);
    }

    private static (QualifiedName Name, bool IsArray, bool IsDeclared) ResolveName(ObjectName name, NameScope names)
    {
        var own = NameGenerator.Truncate(name.Name);
        if (name.Schema is null or SystemSchema && BuiltInTypes.Contains(own))
        {
            return (new QualifiedName(SystemSchema, own), false, true);
        }

        if (names.FindType(name) is { } declared)
        {
            return (declared, false, true);
        }

        // The type of arrays of T is called _T; a catalog holds it as an array.
        if (own.Length > 1 && own[0] == '_')
        {
            var parts = name.Parts.SetItem(name.Parts.Count - 1, new Identifier(own.Substring(1)));
            var element = ResolveName(new ObjectName(parts), names);
            if (element.IsDeclared)
            {
                return (element.Name, true, true);
            }
        }

        var extension = KnownExtensions.ThatBringsType(own) is { } known ? names.Catalog.Extensions.Find(known) : null;
        return extension is null
            ? (names.Qualify(name), false, false)
            : (new QualifiedName(name.Schema ?? extension.Schema ?? names.Qualify(name).Schema, own), false, true);
    }

    /// <summary><c>numeric(5)</c> is <c>numeric(5,0)</c>; <c>bit</c> is <c>bit(1)</c> by the grammar already.</summary>
    private static EquatableArray<string> FillIn(string name, EquatableArray<string> modifiers)
        => name == "numeric" && modifiers.Count == 1 ? modifiers.Add("0") : modifiers;

    private static string ModifierText(Expression modifier) => modifier switch
    {
        NumericConstant number => number.Text,
        StringConstant text => text.Value,
        ColumnRef name => name.Name,
        _ => modifier.ToString(),
    };

    private static string Spell(IntervalFields fields) => fields switch
    {
        IntervalFields.YearToMonth => "year to month",
        IntervalFields.DayToHour => "day to hour",
        IntervalFields.DayToMinute => "day to minute",
        IntervalFields.DayToSecond => "day to second",
        IntervalFields.HourToMinute => "hour to minute",
        IntervalFields.HourToSecond => "hour to second",
        IntervalFields.MinuteToSecond => "minute to second",
        _ => fields.ToString().ToLowerInvariant(),
    };
}
