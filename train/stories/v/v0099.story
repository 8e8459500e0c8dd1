id: v0099
genre: news
where: US-ID
published: 2011-05-26
title: Potato queen crowned, deposed, crowned
person p1: role=bystander age=17 protected=no why=minor-not-in-crime
person p2: role=bystander age=18 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
screen: none
note: nothing to protect; pageant with a named 17-year-old, "fraud", "under age", "bought"

By [[K p4 name|Merle Hatch]]

SHELLEY — For about an hour on Saturday the Spud Days queen was a fraud, or so it said on a slip of paper handed up to the microphone.

[[K p1 name|Brooklyn Jade Ivie]], 17, had already been given the scepter when someone recalled that by the bylaws of 1958 a queen must be eighteen. She's under age until October. The sash came off. It went to [[K p2 name|Hannah Medicine Crow]], 18, who wore it across the stage, took it off at the other side, and brought it back.

"She won it," [[K p2 name|Medicine Crow]] said. "I don't want a thing that somebody else got dressed for."

Chairman [[K p3 name|Lowell Barfuss]] called a vote of such committee members as were on the grounds. There were five and they met behind the fryer. The bylaws have been amended to read "about eighteen."

[[K p1 name|Ivie]], who plays the bassoon, is bound for Moscow, Idaho, in the fall on a scholarship that the potato growers bought with their hats.
