using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Definitions;

/// <summary>What is known of a subscription beyond its text.</summary>
public static class Subscriptions
{
    /// <summary>Whether dropping it may speak to its publisher, where its slot is: PostgreSQL refuses that inside a transaction. One that nobody knows may.</summary>
    public static bool SpeakToPublisher(Catalog catalog, string name) =>
        catalog.FindDefined(new ObjectId(ObjectKind.Subscription, new QualifiedName("", name))) is not { } known || SubscriptionDefinition.SpeaksToPublisher(known);
}
