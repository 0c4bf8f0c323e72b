namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>What extensions brought: it comes and goes with them and is in no catalog of ours.</summary>
internal static class Members
{
    /// <summary>The first number that PostgreSQL gives to what is no part of itself (<c>FirstNormalObjectId</c>).</summary>
    public const string FirstOid = "16384";

    /// <summary>A condition of SQL: the object belongs to no extension.</summary>
    /// <param name="catalog">The system catalog that the object is in.</param>
    public static string AreNot(string catalog, string oid)
        => $"NOT EXISTS (SELECT FROM pg_depend m WHERE m.classid = '{catalog}'::regclass AND m.objid = {oid} AND m.deptype = 'e')";
}
