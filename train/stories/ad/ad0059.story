id: ad0059
genre: blog
where: CA-BC
published: 2021-10-06
title: Grower's Row: live from the pumpkin weigh-off
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=10 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
note: nothing to protect; a child in a contest

**10:00** Good morning from the fairground, where the fog's thick and the trucks are low on their springs.

**10:40** First on the scale is [[K p2 name|Xavier Baptiste]], age 10, with "Grandma". 112 lb. He has drawn a face on her, and it isn't kind.

**11:15** Controversy. Somebody's touched a competitor's stem. Weighmaster [[K p3 name|Inder Dhaliwal]] has looked at it with a torch and rules that it was a squirrel.

**12:30** Lunch. The growers sit by weight class.

**1:10** [[K p1 name|Roberta Klassen]] backs in. There's a hush. She's been feeding this one milk since the July long weekend and won't say what else. 1,847.5 lb!! She has put her hand on it and is speaking to it. I can't hear what she says.

**1:40** The fee for the top three is paid in cash, from a bucket.

**2:00** [[K p1 name|Roberta]]'s pumpkin has been sold to a hotel for its lobby. She looks like somebody who's just left a child at university.
