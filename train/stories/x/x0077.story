id: x0077
genre: news
where: US-CO
published: 2018-05-24
title: Bear, 3, euthanized; boy's parents say leave the trail open
person p1: role=victim age=5 protected=no why=minor-not-in-crime
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
note: nothing to protect; an injured child but no crime, parents speak and give the name

GRAND JUNCTION — [[K p1 name|Emmett Vigil-Stone]] wanted everyone to know that it was a small bear.

The 5-year-old, treated for a bite to the calf after he met a young black bear near his family's compost on Sunday, gave a press conference from his hospital bed at his own insistence. It lasted two minutes. "He wasn't mean. He was surprised," [[K p1 name|Emmett]] said. "I was more surprised."

His mothers, [[K p2 name|Carla Vigil]] and [[K p3 name|Rebecca Stone]], said they had brought him up among bears and would go on doing so. They asked Colorado Parks and Wildlife not to close the trail.

Officer [[K p4 name|Hank Grizzard]], who tracked and put down the animal, said that the law gave him no choice. He has had all the jokes about the name already, and hasn't liked them, he said, this week in particular.

A bowl of dog food had been left out, it turned out, three doors down. No one has been cited. [[K p1 name|Emmett]] has asked whether the bear had a name, and if not, whether it's too late.
