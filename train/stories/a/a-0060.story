id: a-0060
genre: news
where: US-WV
published: 2013-10-16
title: Miners' reunion draws 200 to Coal Siding
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
screen: none
note: community news; nothing

Somebody had saved the whistle.

When [[K p1 name|Burrell Toler]] pulled the cord at noon Saturday, two hundred people who had not heard it since the No. 6 closed in 1984 stopped with forks in the air. "I looked around for my bucket," said [[K p2 name|Gaynell Petry]], who drove a shuttle car there for nine years and was the second woman hired.

There were beans. There was a table with pictures and blank labels and a pen. By evening all but one of the 61 men in the 1957 photograph had a name, and [[K p1 name|Toler]] said they were leaving that one for next year, to have something to come back for.

By [[K p3 name|Dreama Kiser]]
