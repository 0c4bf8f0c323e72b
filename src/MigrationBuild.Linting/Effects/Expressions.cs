using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Linting.Effects;

/// <summary>What the evaluation of an expression means.</summary>
internal static class Expressions
{
    /// <summary>Volatile functions that uuid-ossp and pgcrypto bring.</summary>
    private static readonly HashSet<string> OfExtensions = new(StringComparer.Ordinal) { "uuid_generate_v1", "uuid_generate_v1mc", "uuid_generate_v4", "gen_random_bytes", "gen_salt" };

    /// <summary>Whether it may give another value for each row (<c>contain_volatile_functions</c>). A function that is not known may.</summary>
    public static bool IsVolatile(SyntaxNode expression, NameScope names) => expression.Tree<FuncCall>().Any(call => FindVolatile(call, names) ?? true);

    /// <summary>Whether it gives another value for each row because of a function that is known.</summary>
    public static bool IsSurelyVolatile(SyntaxNode expression, NameScope names) => expression.Tree<FuncCall>().Any(call => FindVolatile(call, names) ?? false);

    /// <summary>The sequence that <c>nextval('…')</c> and its like open.</summary>
    public static IEnumerable<QualifiedName> Sequences(SyntaxNode node, NameScope names) =>
        from call in node.Tree<FuncCall>()
        where call.Name.Name is "nextval" or "setval" or "currval" && !call.Arguments.IsEmpty
        let argument = call.Arguments[0] is TypeCast cast ? cast.Argument : call.Arguments[0]
        where argument is StringConstant
        let name = Name(((StringConstant)argument).Value)
        select names.FindRelation(name) ?? names.Qualify(name);

    /// <summary>Null for a function that is not known.</summary>
    private static bool? FindVolatile(FuncCall call, NameScope names)
    {
        var declared = Declared(call.Name, names).ToList();
        return declared.Count > 0 ? declared.Any(routine => routine.Volatility == Volatility.Volatile)
            : BuiltInFunctions.Contains(call.Name.Name) ? BuiltInFunctions.Find(call.Name.Name).Any(signature => signature.IsVolatile)
            : OfExtensions.Contains(call.Name.Name) ? true
            : null;
    }

    private static IEnumerable<Routine> Declared(ObjectName name, NameScope names) =>
        from schema in names.Catalog.Schemas
        where name.Schema is null ? names.SearchPath.Contains(schema.Name) : name.Schema == schema.Name
        from routine in schema.Routines
        where routine.Name == name.Name
        select routine;

    private static ObjectName Name(string text) =>
        new(text.Split('.').Select(part => new Identifier(part.Trim('"'))).ToEquatableArray());
}
