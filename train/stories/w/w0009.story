id: w0009
genre: comments
where: US-LA
published: 2019-02-08
title: Comments on "Vice unit arrests six at Airline Highway motels" (38)
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: outing in the comments: employer of the night shift, car, mother's street

[[K p3 alias|TigerDad71]]: About time. Chief [[K p4 name|Paul Batiste]] for governor. What did the six get, a ticket?

[[K p3 alias|TigerDad71]]: And the sixth on the list, the 20 year old. Everybody at [[W p1 employer|the Waffle Hut on Plank, third shift]], knows her. She quit in June.

bayou_belle: you need to read past the headline. Says the man they booked, [[K p2 name|Jarvis Toussaint]], burned her with a curling iron when she came back short. She was made to see men. She didn't "work" there.

lsu_mike: Its [[W p1 name|Destinee]]. [[W p1 name|Destinee Fontenot]]. Drives (drove) [[W p1 vehicle|the purple Neon with no back bumper]]. Mama stays [[W p1 address|on Geronimo, the shotgun w/ the blue tarp]].

bayou_belle: why would you put that.

lsu_mike: its on the sheriffs page. inmate [[W p1 id|#00-448-1276]]. DOB [[W p1 birthdate|9.9.98]]. public record

Granny Jo: [[K p2 name|Toussaint]] is the one to look up. [[K p2 address|1140 Sherwood Trace]], [[K p2 vehicle|the white Escalade]]. Been doing this since Katrina. Took that child's ID and her baby's shots card so she couldnt leave.

MODERATOR: Two posts hidden. Reach me at [[K p4 email|comments@redstickpress.example]].

lsu_mike: hide what you want, [[W p1 initials|D.F.]] knows what she did
