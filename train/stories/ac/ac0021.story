id: ac0021
genre: news
where: US-CO
published: 2019-12-15
title: The Handler
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
note: dog show told as if trafficking; nothing to protect

She's brought in through the service entrance with a blanket over her. The man at her side answers the questions. Her age? Three. Does she travel with papers? He has them, in a folder, and he doesn't let go of the folder.

In the next hour fourteen people will put their hands on her, look at her teeth and discuss what she would fetch.

Her name is Champion Silverthorn's Midnight Mass, and she's a standard schnauzer. [[K p1 name|Everett Lam]], of Pueblo, has handled her for a family in Dubuque since she was a pup. He's been offered thirty thousand for her by a breeder from São Paulo. The family said no. He says that he went out behind the coliseum and was sick with relief.

"You're not supposed to get attached," he said. "You're hired. You run around in a circle with somebody else's dog."

Judge [[K p2 name|Harriet Bloodworth]] took a long time over the terriers, and a shorter one over the schnauzer. Then she pointed. [[K p1 name|Lam]]'s knees went, a little, as they always do.

Afterward, the folder under his arm, he fed the winner most of a hot dog in the parking lot.
