id: g-0045
genre: alert
where: US-TX
published: 2012-08-15
title: SILVER ALERT — [[K p1 name|ARMANDO LONGORIA SR.]], 83
person p1: role=missing age=83 protected=no why=adult-bystander
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
screen: none
note: an adult missing with dementia, active alert; nobody in it is a victim or a child; the plate and the habits must stay

Be on the lookout. Regional Silver Alert, Lubbock, active since 1:15 this afternoon.

[[K p1 name|Armando Longoria]], 83, white mustache, walks with a mesquite cane that's got a snake on it. Straw hat. Has dementia. He answers to [[K p1 alias|Mando]], and if you speak to him in Spanish he'll usually come along.

He drives a [[K p1 vehicle|two-tone brown 1984 F-150, TX plate 6RS-B19]], dented on the passenger side where he hit the gin. He was last seen leaving [[K p1 address|2408 Avenue M]] to "go pick up the boys." The boys are in their fifties. He may be headed for cotton country around Ropesville, or to a dance hall in Slaton which burned in 1969.

His wife [[K p2 name|Eulalia]] says he'll have the radio on loud.

Call 911 or Lubbock PD, Cpl. [[K p3 name|Stacy Yellowhorse]], 806-555-0152. Don't take the keys, ask him for a lift.
