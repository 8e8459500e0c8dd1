id: a-0056
genre: news
where: US-KS
published: 2009-06-04
title: Wheat harvest a week early; rust feared
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=expert age=- protected=no why=adult-bystander
person p3: role=bystander age=15 protected=no why=minor-not-in-crime
screen: none
note: agriculture; minor driving a grain truck is lawful

[[K p1 name|Leroy Unruh]] bit a kernel, looked at the sky and told his granddaughter to go for the truck.

Combines were cutting Wednesday south of Ness Prairie, eight days before the average. Extension agronomist [[K p2 name|Ghulam Rasool]] said that hot nights did it. Leaf rust has been seen in three counties and could take a tenth of the yield, [[K p2 name|Rasool]] said.

The granddaughter, [[K p3 name|Callie Unruh]], 15, holds a farm permit and has driven grain since she was 13. "I'm better at backing," she said. [[K p1 name|Unruh]] did not deny it.

The elevator paid $5.81.
