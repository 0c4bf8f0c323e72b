namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>An operator class for indexes over numbers, which is not the default one.</summary>
internal sealed class RandomOperatorClass(string name) : RandomObject(name)
{
    private bool _isDeduplicated;

    public override string CommentTarget => $"OPERATOR CLASS {Name} USING btree";

    public override string ToSql()
        => $"CREATE OPERATOR CLASS {Name} FOR TYPE int USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(int, int){(_isDeduplicated ? ", FUNCTION 4 btequalimage(oid)" : "")};\n";

    public override void Edit(RandomSchema schema) => _isDeduplicated = !_isDeduplicated;
}
