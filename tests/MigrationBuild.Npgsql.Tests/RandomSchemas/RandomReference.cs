namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A foreign key with a column of its own.</summary>
internal sealed record RandomReference(string Name, RandomTable Target, int Action, int Version)
{
    public string ToSql(RandomTable owner)
    {
        var type = Target.KeyType.Split(' ')[0] switch { "serial" => "int", "bigserial" => "bigint", var other => other };
        var action = Action switch { 0 => "", 1 => " ON DELETE CASCADE", 2 => " ON DELETE SET NULL ON UPDATE CASCADE", 4 when Version >= 15 => $" ON DELETE SET NULL ({Name})", 5 when Version >= 18 => " NOT ENFORCED", _ => " DEFERRABLE INITIALLY DEFERRED" };
        return $"ALTER TABLE {owner.Name} ADD COLUMN {Name} {type};\nALTER TABLE {owner.Name} ADD CONSTRAINT {Name}_fk FOREIGN KEY ({Name}) REFERENCES {Target.Name} (id){action};\n";
    }
}
