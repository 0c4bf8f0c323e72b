using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Where values of a type are kept by themselves (<c>typstorage</c>), those of PostgreSQL's own extensions and of pgvector included.</summary>
internal static class StorageStrategies
{
    public const string Plain = "plain";
    private const string Extended = "extended";

    private static readonly HashSet<string> PlainTypes = new(
        ("aclitem bool char cid circle date float4 float8 gtsvector int2 int4 int8 interval macaddr macaddr8 money name oid pg_lsn point line lseg box regclass "
            + "regcollation regconfig regdictionary regnamespace regoper regoperator regproc regprocedure regrole regtype tid time timestamp timestamptz timetz "
            + "tsquery uuid xid xid8 cube seg ean13 isbn isbn13 ismn ismn13 issn issn13 upc").Split(' '),
        StringComparer.Ordinal);

    public static string Of(DataType type, Catalog catalog)
    {
        var baseType = catalog.BaseTypeOf(type);
        return baseType.IsArray ? Extended
            : catalog.FindType(baseType.Name) is { } own ? own is EnumType ? Plain : Extended
            : PlainTypes.Contains(baseType.Name.Name) ? Plain
            : baseType.Name.Name switch
            {
                "inet" or "cidr" or "numeric" => "main",
                "vector" or "halfvec" or "sparsevec" => "external",
                _ => Extended,
            };
    }
}
