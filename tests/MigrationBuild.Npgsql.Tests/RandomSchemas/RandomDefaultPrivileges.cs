namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>What roles may do with objects that come later.</summary>
internal sealed class RandomDefaultPrivileges(string name) : RandomObject(name)
{
    private string _said = $"IN SCHEMA app GRANT SELECT ON TABLES TO {RandomAccess.Roles[1]}";

    public override string ToSql() => $"ALTER DEFAULT PRIVILEGES {_said};\n";

    public override void Edit(RandomSchema schema)
        => _said = schema.Pick(
        [
            $"IN SCHEMA app GRANT SELECT, INSERT ON TABLES TO {RandomAccess.Roles[1]}", $"GRANT USAGE ON SEQUENCES TO {RandomAccess.Roles[2]} WITH GRANT OPTION",
            "REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC", $"IN SCHEMA public GRANT ALL ON TYPES TO {RandomAccess.Roles[1]}",
        ]);
}
